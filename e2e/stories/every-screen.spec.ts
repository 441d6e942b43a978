import { expect, expectAccessible, test } from '../fixtures.ts'

const SCREENS = ['/', '/samarbeten', '/anvandare', '/handelser'] as const

test('every screen keeps the rules of accessibility in both themes, and its width on a phone', async ({ page, world, signIn }) => {
  test.setTimeout(120_000)
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'utlagg'])
  await page.goto('/logga-in')
  await expectAccessible(page)
  await signIn(kanel.owner)
  const work = kanel.workIn('utlagg')
  for (const path of [
    ...SCREENS,
    `/samarbeten/${work.id}`,
    `/samarbeten/${work.id}/avsluta`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}`,
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { message: path }).toBeLessThanOrEqual(0)
  }
})
