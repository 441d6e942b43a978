import { addCollaboration } from '@portal/database/world'
import { end, expect, expectAccessible, test } from '../fixtures.ts'
import { createWorld } from '../world.ts'

const SCREENS = ['/', '/samarbeten', '/anvandare', '/handelser'] as const
const SIGNED_OUT = ['/logga-in', '/logga-in/glomt', '/logga-in/nytt-losenord?token=okand', '/aktivera?token=okand-men-lang-nog'] as const

test('every screen keeps the rules of accessibility in both themes, and its width on a phone', async ({ page, portal, world, signIn, expectRefusals }) => {
  expectRefusals()
  test.setTimeout(120_000)
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'utlagg', 'scanner', 'lon'])
  for (const path of SIGNED_OUT) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
  await signIn(kanel.owner)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta`)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expectAccessible(page)
  await page.goto(`/samarbeten/${kanel.workIn('eekonomi-smart').id}/avsluta`)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await expectAccessible(page)
  const work = kanel.workIn('utlagg')
  const rival = await createWorld(portal.database)
  const request = await addCollaboration(portal.database.pool, { agency: rival.agency, customer: kanel.company, service: 'ekonomioversikt', status: 'pending' })
  for (const path of [
    ...SCREENS,
    `/samarbeten/${work.id}`,
    `/samarbeten/${request.id}`,
    `/samarbeten/${work.id}/avsluta`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}/rapporter`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}/export`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}?rum=kundreskontra`,
    `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}?rum=fakturauppgifter`,
    `/tjanster/${work.subscriptionId}`,
    `/tjanster/${kanel.workIn('scanner').subscriptionId}`,
    `/tjanster/${kanel.workIn('lon').subscriptionId}?rum=overlamning`,
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { message: path }).toBeLessThanOrEqual(0)
  }
})
