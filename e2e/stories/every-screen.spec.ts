import type { Page } from '@playwright/test'
import { addCollaboration } from '@portal/database/world'
import { end, expect, expectAccessible, test } from '../fixtures.ts'
import { createWorld } from '../world.ts'

test.beforeEach(({ expectRefusals }) => expectRefusals())

const SIGNED_OUT = ['/logga-in', '/logga-in/glomt', '/logga-in/nytt-losenord?token=okand', '/aktivera?token=okand-men-lang-nog'] as const
const OF_THE_COMPANY = ['/', '/samarbeten', '/anvandare', '/handelser'] as const
const SERVICES = ['eekonomi-smart', 'utlagg', 'scanner', 'lon'] as const

/** Each keeps the rules of accessibility in both themes, and its width on a phone. */
const expectGoodScreens = async (page: Page, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { message: path }).toBeLessThanOrEqual(0)
  }
}

test('screens for whoever is not logged in', ({ page }) => expectGoodScreens(page, SIGNED_OUT))

test('screens of a company', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await signIn(kanel.owner)
  await expectGoodScreens(page, OF_THE_COMPANY)
})

test('screens of a collaboration, of a request, and of an end before it is confirmed', async ({ page, portal, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  const rival = await createWorld(portal.database)
  const request = await addCollaboration(portal.database.pool, { agency: rival.agency, customer: kanel.company, service: 'ekonomioversikt', status: 'pending' })
  const work = kanel.workIn('utlagg')
  await signIn(kanel.owner)
  await expectGoodScreens(page, [`/samarbeten/${work.id}`, `/samarbeten/${request.id}`, `/samarbeten/${work.id}/avsluta`])
})

test('an end whose confirmations are missing, and the receipt of one', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await signIn(kanel.owner)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta`)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expectAccessible(page)
  await page.goto(`/samarbeten/${kanel.workIn('eekonomi-smart').id}/avsluta`)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await expectAccessible(page)
})

const ROOMS = [
  { service: 'eekonomi-smart', rooms: ['', '/rapporter', '/export'] },
  { service: 'eekonomi-smart', rooms: ['?rum=kundreskontra', '?rum=fakturauppgifter'] },
  { service: 'utlagg', rooms: [''] },
  { service: 'scanner', rooms: [''] },
  { service: 'lon', rooms: ['?rum=overlamning'] },
] as const

for (const { service, rooms } of ROOMS)
  test(`screens of the content: ${service} ${rooms.join(' ')}`, async ({ page, world, signIn }) => {
    const kanel = await world.customer('Café Kanel', SERVICES)
    await signIn(kanel.owner)
    await expectGoodScreens(
      page,
      rooms.map((room) => `/tjanster/${kanel.workIn(service).subscriptionId}${room}`),
    )
  })
