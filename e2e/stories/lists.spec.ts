import { expect, test } from '../fixtures.ts'

test('the list is searched by the beginning of any word, filtered by service, and the back button gives it back', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner', 'utlagg'])
  const fisk = await world.customer('Havets Fisk', ['scanner'])
  await signIn(world.admin)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await page.getByLabel('Sök kund').fill('fis')
  await expect(page.getByText(kanel.name)).toHaveCount(0)
  await expect(page.getByText(fisk.name)).toBeVisible()
  await page.getByRole('button', { name: 'Rensa sökningen' }).click()
  await page.getByLabel('Tjänst').selectOption({ label: 'Utlägg' })
  await expect(page.getByText(fisk.name)).toHaveCount(0)
  await page.getByRole('link', { name: `Ändra samarbetet i Utlägg med ${kanel.name}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Utlägg')
  await page.goBack()
  await expect(page.getByLabel('Tjänst')).toHaveValue('utlagg')
})

test('an agency goes to a customer by the company switcher, and sees what they share', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await world.customer('Havets Fisk', ['scanner'])
  await signIn(world.admin)
  await page.getByRole('button', { name: new RegExp(world.agency.name) }).click()
  await page.getByRole('dialog').getByText(kanel.name).click()
  await expect(page.getByText('Scanner')).toBeVisible()
})
