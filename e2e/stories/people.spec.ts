import { expect, test } from '../fixtures.ts'
import { linkMailedTo } from '../mail.ts'
import { PASSWORD } from '../world.ts'

test('a person is invited, activates the account by the link, and is at work', async ({ page, world, signIn, portal, browser }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  const address = `ny@${kanel.company.customerNumber}.example`
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Användare och tjänster' }).click()
  await page.getByRole('button', { name: 'Skapa användare' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Namn', { exact: true }).fill('Örjan Sandström')
  await dialog.getByLabel('E-postadress').fill(address)
  await dialog.getByRole('radio', { name: 'Administratör' }).check()
  await dialog.getByRole('button', { name: 'Skapa användare' }).click()
  await expect(page.getByText('Inbjudan skickad till Örjan Sandström')).toBeVisible()

  const theirs = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await theirs.goto(await linkMailedTo(portal.mailFolder, address))
  await theirs.getByLabel('Nytt lösenord').fill(PASSWORD)
  await theirs.getByLabel(/Upprepa/).fill(PASSWORD)
  await theirs.getByRole('button', { name: /Aktivera/ }).click()
  await expect(theirs.getByText('Kontot är aktiverat.')).toBeVisible()
  await signIn(address, theirs)
  await expect(theirs.getByRole('heading', { level: 2, name: 'Utlägg' })).toBeVisible()
  await theirs.context().close()
})

test('a forgotten password is replaced by the link that is mailed', async ({ page, world, portal }) => {
  await page.goto('/logga-in')
  await page.getByRole('link', { name: 'Har du glömt lösenordet?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Välj ett nytt lösenord' })).toBeVisible()
  await page.getByLabel('E-postadress').fill(world.admin)
  await page.getByRole('button', { name: /Skicka/ }).click()
  await page.goto(await linkMailedTo(portal.mailFolder, world.admin))
  await page.getByLabel('Nytt lösenord').fill('ett-nytt-losenord-2026')
  await page.getByLabel(/Upprepa/).fill('ett-nytt-losenord-2026')
  await page
    .getByRole('button', { name: /lösenord/i })
    .last()
    .click()
  await expect(page).toHaveURL(/klart=losenord/)
  await page.getByLabel('E-postadress').fill(world.admin)
  await page.getByLabel('Lösenord', { exact: true }).fill('ett-nytt-losenord-2026')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt', exact: true })).toBeVisible()
})

test('the main contact stays: neither a way to remove nor another role is offered, and it says what to do', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Användare och tjänster' }).click()
  await page.getByRole('button', { name: 'Ändra Karin Lindqvist' }).click()
  await expect(page.getByText(/Välj en annan huvudkontakt innan/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Spara' })).toHaveCount(1)
})

test('whoever invites somebody without a licence is told what that means', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Användare och tjänster' }).click()
  await page.getByRole('button', { name: 'Skapa användare' }).click()
  const warning = page.getByRole('dialog').getByText('Ingen licens är vald')
  await expect(warning).toBeVisible()
  await page.getByRole('radio', { name: 'Revisor' }).check()
  await expect(warning).toBeHidden()
  await page.getByRole('radio', { name: 'Användare' }).check()
  await page.getByRole('checkbox', { name: 'Utlägg' }).check()
  await expect(warning).toBeHidden()
})
