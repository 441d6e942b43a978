import type { Page } from '@playwright/test'
import { addCollaboration, addUser } from '@portal/database/world'
import { hashPassword } from 'better-auth/crypto'
import { end, expect, expectAccessible, test } from '../fixtures.ts'
import { createWorld, PASSWORD } from '../world.ts'

test.beforeEach(({ expectRefusals }) => expectRefusals())

const SIGNED_OUT = [
  '/logga-in',
  '/logga-in/glomt',
  '/logga-in/nytt-losenord?token=okand',
  '/aktivera?token=okand-men-lang-nog',
  '/finns-inte',
] as const
const OF_THE_COMPANY = ['/', '/bevakning', '/samarbeten', '/anvandare', '/handelser', '/arenden'] as const
const SERVICES = ['eekonomi-smart', 'utlagg', 'scanner', 'lon'] as const

/** Each screen keeps the accessibility rules in both themes and fits a phone's width. */
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

test('screens before the log-in', ({ page }) => expectGoodScreens(page, SIGNED_OUT))

test('screens of a company', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await signIn(kanel.owner)
  await expectGoodScreens(page, [...OF_THE_COMPANY, `/tjanster/${kanel.workIn('utlagg').subscriptionId}/atkomst?dag=2025-03-30`])
})

test('the dialogs of the users’ page', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await kanel.employ(1)
  await signIn(kanel.owner)
  await page.goto('/anvandare')
  // A dialog that moves while it opens can lose the click on its button.
  await page.evaluate(() => {
    const moves: string[] = []
    Object.assign(globalThis, { moves })
    new MutationObserver(() => {
      const transform = document.querySelector<HTMLElement>('[role=dialog]')?.style.transform ?? ''
      if (transform !== '' && transform !== 'none') moves.push(transform)
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] })
  })
  const dialog = page.getByRole('dialog')
  for (const opener of ['Skapa användare', 'Ändra Karin Lindqvist', 'Ändra Anställd 1']) {
    await page.getByRole('button', { name: opener }).click()
    await expect(dialog).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  expect(await page.evaluate<unknown>('globalThis.moves')).toEqual([])
})

test('the screen of a person without a company', async ({ page, portal, world, signIn }) => {
  const email = `ensam@${world.agency.customerNumber}.example`
  await addUser(portal.database.pool, { email, name: 'Ensam Ek', passwordHash: await hashPassword(PASSWORD) })
  await signIn(email)
  await expectGoodScreens(page, ['/inget-foretag'])
})

test('screens of support', async ({ page, portal, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  const { subscriptionId } = kanel.workIn('utlagg')
  await portal.database.pool.query(
    `WITH opened AS (
       INSERT INTO support_case (id, company_id, subscription_id, subject, opened_by_user_id, status, created_at)
       SELECT gen_random_uuid(), $1, $2, 'Hej!', id, 'open', now() FROM "user" WHERE email = $3 RETURNING id, opened_by_user_id)
     INSERT INTO support_message (id, case_id, author_id, author_name, from_support, text, at)
     SELECT gen_random_uuid(), id, opened_by_user_id, 'Karin Lindqvist', false, 'Hej!', now() FROM opened`,
    [kanel.company.id, subscriptionId, kanel.owner],
  )
  await signIn(world.support)
  await expectGoodScreens(page, [
    '/support',
    `/support?q=${kanel.company.customerNumber}`,
    `/support/foretag/${kanel.company.id}`,
    `/support/tjanster/${subscriptionId}/atkomst`,
    '/support/arenden',
  ])
})

test('screens of a collaboration, of a request, and of an end before it is confirmed', async ({ page, portal, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  const rival = await createWorld(portal.database)
  const request = await addCollaboration(portal.database.pool, {
    agency: rival.agency,
    customer: kanel.company,
    service: 'ekonomioversikt',
    status: 'pending',
  })
  const work = kanel.workIn('utlagg')
  await signIn(kanel.owner)
  await expectGoodScreens(page, [
    `/samarbeten/${work.id}`,
    `/samarbeten/${request.id}`,
    `/samarbeten/${work.id}/avsluta`,
    `/byraer/${world.agency.id}/avsluta`,
  ])
})

test('screens of an agency: its lists', async ({ page, world, signIn }) => {
  await world.customer('Café Kanel', ['eekonomi-smart', 'scanner', 'ekonomioversikt'])
  await signIn(world.admin)
  const own = `?foretag=${world.agency.id}`
  await expectGoodScreens(page, [`/samarbeten${own}`, `/samarbeten${own}&vy=tjanst`, `/samarbeten/avsluta-flera${own}`])
})

test('screens of an agency: a customer, and several ends with their receipts', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'scanner', 'ekonomioversikt'])
  await signIn(world.admin)
  const own = `?foretag=${world.agency.id}`
  const ofCustomer = `/kunder/${kanel.company.id}`
  await expectGoodScreens(page, [`${ofCustomer}${own}`, `${ofCustomer}/avsluta${own}`])
  await page.getByRole('button', { name: 'Avsluta 2 tjänster' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kvitton på avslut' })).toBeVisible()
  const { pathname, search } = new URL(page.url())
  await expectGoodScreens(page, [`${pathname}${search}`])
})

test('an end whose confirmations are missing, and the receipt of one', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await signIn(kanel.owner)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta`)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
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
