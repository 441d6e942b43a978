import { gzipSync } from 'node:zlib'
import type { Locator, Page, Response } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { PASSWORD } from '../world.ts'

/** How much the elements of the page have moved since it began, as browsers count it (0: nothing moved). */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0, forbidden: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput'))
          Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') })
    }).observe({ type: 'layout-shift', buffered: true })
    addEventListener('securitypolicyviolation', (event) => Reflect.get(globalThis, 'forbidden').push(event.violatedDirective))
  })
const shifted = (page: Page) => page.evaluate<number>('globalThis.shifted')
const forbidden = (page: Page) => page.evaluate<readonly string[]>('globalThis.forbidden')

const isAsset = (url: string): boolean => new URL(url).pathname.startsWith('/assets/')

test('the log-in shows after at most 140 kB of script, and a list after at most 20 requests and 120 kB more', async ({
  page,
  world,
  expectRefusals,
}) => {
  expectRefusals()
  for (let each = 1; each <= 9; each += 1) await world.customer(`Kund ${each}`, ['scanner', 'utlagg'])
  const before: Response[] = []
  page.on('response', (response) => before.push(response))
  await page.goto('/logga-in')
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
  // Once the page is loaded, it fetches what comes after the log-in.
  const isAhead = await Promise.all(before.map(async (response) => 'sec-purpose' in (await response.request().allHeaders())))
  const scripts = before.filter((response, at) => response.request().resourceType() === 'script' && !isAhead[at])
  const bytes = await Promise.all(scripts.map(async (response) => gzipSync(await response.body(), { level: 9 }).length))
  expect(scripts.length).toBeGreaterThan(2)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(140_000)

  // What comes after the log-in is fetched while somebody types.
  await page.waitForLoadState('networkidle')
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  // What this test has just made would be told, and asked for again. A route of Playwright's would turn the browser's cache off.
  await network.send('Network.setBlockedURLs', { urls: ['*/api/v1/live*'] })
  let requests = 0
  let received = 0
  let counting = false
  network.on('Network.responseReceived', ({ response }) => {
    if (counting) requests += 1
    if (response.url.includes('/api/auth/sign-in')) counting = true
  })
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (counting) received += encodedDataLength
  })
  await page.getByLabel('E-postadress').fill(world.admin)
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(page.getByText('Kund 5').first()).toBeVisible()
  expect(requests).toBeGreaterThan(3)
  expect(requests).toBeLessThanOrEqual(20)
  expect(received).toBeLessThanOrEqual(120_000)
})

test('a screen asks for each thing once, compressed, and keeps what it was given for good; nothing moves', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'utlagg', 'scanner'])
  for (let each = 1; each <= 9; each += 1) await world.customer(`Kund ${each}`, ['scanner', 'utlagg'])
  await watchShifts(page)
  // What this test has just made would be told, and asked for again.
  await page.route('**/api/v1/live*', () => undefined)
  await signIn(world.admin)
  const own = `foretag=${world.agency.id}`
  const screens = [
    ['/logga-in', 'Logga in på Mina tjänster'],
    [`/?${own}`, 'Översikt'],
    [`/samarbeten?${own}`, 'Samarbeten'],
    [`/samarbeten/${kanel.workIn('utlagg').id}/avsluta?${own}`, 'Avsluta samarbete'],
    [`/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}?${own}`, /eEkonomi/],
  ] as const
  for (const [path, title] of screens) {
    const answers: Response[] = []
    const keep = (response: Response): unknown => answers.push(response)
    page.on('response', keep)
    await page.setViewportSize({ width: 412, height: 823 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    const painted = answers.map((response) => response.request().url())
    await page.waitForLoadState('load')
    page.off('response', keep)
    const asked = painted.filter((url) => url.includes('/api/v1/'))
    expect([path, asked.filter((url, at) => asked.indexOf(url) !== at)]).toEqual([path, []])
    for (const answer of answers) {
      const headers = answer.headers()
      const { length } = await answer.body().catch(() => '')
      const type = headers['content-type'] ?? ''
      if (length > 1024 && /json|javascript|css|html/.test(type)) expect([answer.url(), headers['content-encoding']]).toEqual([answer.url(), 'br'])
      if (isAsset(answer.url())) expect([answer.url(), headers['cache-control']]).toEqual([answer.url(), 'public,max-age=31536000,immutable'])
    }
    expect(await shifted(page), path).toBeLessThanOrEqual(0.01)
    expect([path, await forbidden(page)]).toEqual([path, []])
  }
})

test('a page whose script is missing, slow or turned off says so', async ({ page, expectRefusals }) => {
  expectRefusals()
  const late = page.locator('#late')
  await page.route(/first-visit/, (route) => route.abort())
  await page.goto('/logga-in')
  await expect(late).toContainText('Sidan kunde inte läsas in.')
  await expect(late.getByText('Det tar längre tid').first()).toBeHidden()

  await page.unrouteAll()
  await page.clock.install()
  await page.route(/first-visit/, () => undefined)
  await page.goto('/logga-in', { waitUntil: 'commit' })
  await expect(late).toBeAttached()
  await page.clock.runFor(11_000)
  await expect(late.getByText('Det tar längre tid').first()).toBeVisible()
  await page.unrouteAll()

  // A browser without scripts shows what stands in `noscript`; the one of the tests cannot be made to.
  expect(await (await page.request.get('/logga-in')).text()).toMatch(/<noscript>[^]*Mina tjänster behöver JavaScript\.[^]*<\/noscript>/)
})

const mark = (within: Locator) => within.locator('svg').first().boundingBox()

test('the top bar stands there before any script has come, where it stays', async ({ page, world, signIn }) => {
  await signIn(world.admin)
  const held: (() => void)[] = []
  await page.route(/first-visit/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  await page.goto('/samarbeten', { waitUntil: 'commit' })
  const first = page.locator('#first-frame')
  await expect(first).toBeVisible()
  await expect(first).toContainText('Mina tjänster')
  const [at, bar] = [await mark(first), await first.boundingBox()]
  await expect.poll(() => held.length).toBe(1)
  for (const release of held) release()
  await expect(page.getByRole('heading', { level: 1, name: 'Samarbeten' })).toBeVisible()
  await expect(first).toHaveCount(0)
  expect([await mark(page.getByRole('banner')), (await page.getByRole('banner').boundingBox())?.height]).toEqual([at, bar?.height])
})

test('nothing moves when the typeface is late, and a browser that blocks typefaces shows the portal in another', async ({
  page,
  world,
  expectRefusals,
}) => {
  expectRefusals()
  await watchShifts(page)
  const held: (() => void)[] = []
  await page.route(/\.woff2$/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  await page.goto('/logga-in', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const typefaces = () => page.evaluate(() => [...document.fonts].filter(({ family, status }) => family === 'Inter' && status === 'loaded').length)
  expect([held.length, await typefaces()]).toEqual([1, 0])
  for (const release of held) release()
  await expect.poll(typefaces).toBe(1)
  await page.getByLabel('E-postadress').fill(world.admin)
  expect(await shifted(page)).toBeLessThanOrEqual(0.01)

  await page.unrouteAll()
  await page.route(/\.woff2$/, (route) => route.abort())
  await page.goto('/logga-in')
  await expect(page.locator('#late')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
})

test('search engines are told what the portal is and where there is nothing for them', async ({ page }) => {
  await page.goto('/logga-in')
  expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(50)
  expect(await (await page.request.get('/robots.txt')).text()).toContain('Disallow: /api/')
})

test('the heading of the log-in stands there before the scripts, where the log-in draws it', async ({ page }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport)
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/assets/first-visit-*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto('/logga-in', { waitUntil: 'commit' })
    const words = page.getByRole('heading', { level: 1, name: 'Logga in på Mina tjänster' })
    const lead = page.getByText('Se dina tjänster och samarbeten')
    await expect(words).toBeVisible()
    const before = [await words.boundingBox(), await lead.boundingBox()]
    release()
    await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
    for (const [at, box] of [await words.boundingBox(), await lead.boundingBox()].entries()) {
      expect(Math.abs((box?.y ?? 0) - (before[at]?.y ?? 99))).toBeLessThan(1.5)
      expect(Math.abs((box?.height ?? 0) - (before[at]?.height ?? 99))).toBeLessThan(1.5)
    }
    await page.unroute('**/assets/first-visit-*.js')
  }
})
