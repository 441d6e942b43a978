import { appCode } from '@portal/database/world'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, openEnd, test } from '../fixtures.ts'
import { PASSWORD } from '../world.ts'

const logIn = async (page: Page, email: string): Promise<void> => {
  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

test('codes from an app are set up on the own account, asked for at the log-in, and turned off again', async ({
  page,
  context,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(kanel.owner)
  await page.goto(`/konto?foretag=${kanel.company.id}`)
  const card = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Säkerhet' }) })
  await expect(card.getByText('Tvåstegsverifiering är av')).toBeVisible()
  await card.getByRole('button', { name: 'Slå på tvåstegsverifiering' }).click()
  await page.getByLabel('Ditt lösenord').fill('inte-losenordet')
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await expect(page.getByText('Det stämmer inte')).toBeVisible()
  await page.getByLabel('Ditt lösenord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await expect(card.getByRole('img', { name: 'QR-kod med nyckeln till appen' })).toBeVisible()
  await expectAccessible(page)
  const key = (await card.locator('code').innerText()).replaceAll(' ', '')
  await card.getByLabel('Kod från appen').fill(appCode(key))
  await card.getByRole('button', { name: 'Slå på' }).click()

  await expect(card.getByRole('heading', { name: 'Dina återställningskoder' })).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveCount(10)
  await expectAccessible(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await card.getByRole('button', { name: 'Kopiera' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const codes = await card.getByRole('listitem').allInnerTexts()
  expect(copied.split('\n')).toEqual(codes)
  await card.getByRole('button', { name: 'Jag har sparat koderna' }).click()
  await expect(card.getByText('Tvåstegsverifiering är på')).toBeVisible()
  await expect(page.getByText(codes[0] ?? '-')).toHaveCount(0)

  await context.clearCookies()
  await logIn(page, kanel.owner)
  await expect(page.getByRole('heading', { level: 1, name: 'Bekräfta att det är du' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Kod').fill('000000')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByText('Det stämmer inte')).toBeVisible()
  await page.getByLabel('Kod').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mina tjänster' })).toBeVisible()

  await page.goto(`/konto?foretag=${kanel.company.id}`)
  await card.getByRole('button', { name: 'Stäng av' }).click()
  const dialog = page.getByRole('dialog', { name: 'Stäng av' })
  await dialog.getByLabel('Ditt lösenord').fill(PASSWORD)
  await dialog.getByLabel('Kod från appen, eller en återställningskod').fill(codes[1] ?? '')
  await dialog.getByRole('button', { name: 'Stäng av' }).click()
  await expect(card.getByText('Tvåstegsverifiering är av')).toBeVisible()
})

test('an end that destroys asks who one is when the log-in was long ago, and goes on with what was typed', async ({
  page,
  portal,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await page.getByRole('checkbox', { name: /all information i tjänsten raderas/ }).check()
  await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
  const reason = page.getByRole('textbox', { name: /^Anledning/ })
  await reason.fill('Vi lägger ner')
  await portal.database.pool.query(
    `UPDATE session s SET proved_at = now() - interval '20 minutes' FROM "user" u WHERE u.id = s.user_id AND u.email = $1`,
    [kanel.owner],
  )
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bekräfta att det är du' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Det var ett tag sedan du loggade in.')).toBeVisible()
  await expect(reason).toHaveValue('Vi lägger ner')
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await dialog.getByLabel('Ditt lösenord').fill('inte-losenordet')
  await dialog.getByRole('button', { name: 'Bekräfta' }).click()
  await expect(dialog.getByText('Det stämmer inte')).toBeVisible()
  await dialog.getByLabel('Ditt lösenord').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Bekräfta' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()
  await expect(page.getByText('Vi lägger ner').first()).toBeVisible()
})

test('support staff can do nothing before they have set a second factor up', async ({ page, portal, world, signIn, expectRefusals }) => {
  expectRefusals()
  await portal.database.pool.query(`UPDATE "user" SET two_factor_enabled = false WHERE email = $1`, [world.support])
  await portal.database.pool.query(`DELETE FROM two_factor t USING "user" u WHERE u.id = t.user_id AND u.email = $1`, [world.support])
  await signIn(world.support)
  await expect(page.getByRole('heading', { level: 1, name: 'Skydda kontot först' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Slå på tvåstegsverifiering' }).click()
  await page.getByLabel('Ditt lösenord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  const key = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel('Kod från appen').fill(appCode(key))
  await page.getByRole('button', { name: 'Slå på' }).click()
  await page.getByRole('button', { name: 'Jag har sparat koderna' }).click()
  await expect(page).toHaveURL(/\/support/)
})
