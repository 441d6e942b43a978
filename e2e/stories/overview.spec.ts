import { readSample } from '@portal/database/world'
import { expect, expectAccessible, test } from '../fixtures.ts'

test('Ekonomiöversikt: key figures and a chart out of the books; without books it says what to do', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'ekonomioversikt'])
  await signIn(kanel.owner)
  const overview = `/tjanster/${kanel.workIn('ekonomioversikt').subscriptionId}`
  await page.goto(overview)
  await expect(page.getByText('Ingen bokföring att visa')).toBeVisible()
  const books = `/api/v1/subscriptions/${kanel.workIn('eekonomi-smart').subscriptionId}/sie`
  const data = Buffer.from(await readSample('magenta-testforetaget.se'))
  expect((await page.request.post(books, { data })).status()).toBe(200)

  await page.reload()
  // The file states a loss of 17 156,25: the sum of its #RES lines.
  const figure = (name: string) => page.locator('dl > div').filter({ hasText: name })
  await expect(figure('Resultat')).toContainText('−17 156 kr')
  await expect(figure('Soliditet')).toContainText('%')
  await expect(page.getByRole('img', { name: /Intäkter, kostnader och resultat per månad/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Månad för månad' }).getByRole('row')).toHaveCount(13)
  await expectAccessible(page)

  await page.setViewportSize({ width: 390, height: 800 })
  const chart = page.getByRole('img', { name: /per månad/ })
  await expect.poll(async () => (await chart.boundingBox())?.width ?? 999).toBeLessThan(390)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
})
