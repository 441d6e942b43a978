import { end, expect, logInByForm, openEnd, test } from '../fixtures.ts'

test('the customer ends it too, without the agency’s consent', async ({ page, world }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await logInByForm(page, kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /fortsätter jobba/ }).check()
  await end(page)
  await expect(page.getByText(`${kanel.name} (kund)`)).toBeVisible()
})

test('an agency’s employee sees the list, but no pen and no way to end', async ({ page, world, signIn, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(world.employee)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(page.getByText(kanel.name)).toBeVisible()
  await expect(page.getByRole('link', { name: /Ändra samarbetet/ })).toHaveCount(0)
  await page.goto(`/samarbeten/${kanel.workIn('scanner').id}/avsluta`)
  await expect(page.getByText('Du får inte göra det här')).toBeVisible()
})

test('a wrong password is told without telling whether the address is known', async ({ page, world, expectRefusals }) => {
  expectRefusals()
  await page.goto('/logga-in')
  for (const address of [world.admin, 'ingen@nagonstans.example']) {
    await page.getByLabel('E-postadress').fill(address)
    await page.getByLabel('Lösenord', { exact: true }).fill('fel-losenord-2026')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await expect(page.getByRole('alert')).toContainText('E-postadressen eller lösenordet stämmer inte.')
  }
})

test('the portal speaks English when asked to', async ({ page, world, signIn }) => {
  await world.customer('Café Kanel', ['scanner'])
  await signIn(world.admin)
  await page.getByRole('button', { name: /Konto/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: 'Collaborations' }).first()).toBeVisible()
})
