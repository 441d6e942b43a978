import { expect, expectAccessible, test } from '../fixtures.ts'

test('what happened is narrowed by kind, customer and day; the address keeps it, and the same is downloaded', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  const semla = await world.customer('Semlan', ['scanner'])
  await signIn(world.admin)
  for (const { workIn } of [kanel, semla]) {
    const data = { outcome: 'continue-standalone', confirmations: [] }
    const headers = { 'idempotency-key': crypto.randomUUID() }
    expect((await page.request.post(`/api/v1/collaborations/${workIn('scanner').id}/termination`, { data, headers })).status()).toBe(201)
  }
  await page.goto(`/handelser?foretag=${world.agency.id}`)
  const ends = page.getByText(/Samarbetet i Scanner mellan .* avslutades/)
  await expect(ends).toHaveCount(2)
  await page.getByLabel('Slag').selectOption('Avslut')
  await page.getByRole('searchbox', { name: 'Sök' }).fill(semla.name)
  await expect(ends).toHaveCount(1)
  await expect(page).toHaveURL(/slag=ends/)
  await page.reload()
  await expect(ends).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ladda ner' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV' }).click()])
  expect(file.suggestedFilename()).toMatch(/^Händelser-.*\.csv$/)
  await page.getByLabel('Till och med').fill('2020-01-01')
  await expect(page.getByText('Inga träffar')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Rensa filter' }).click()
  await expect(ends).toHaveCount(2)
})
