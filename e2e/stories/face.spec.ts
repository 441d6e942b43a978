import type { Locator, Page } from '@playwright/test'
import { readSample } from '@portal/database/world'
import { expect, expectAccessible, test } from '../fixtures.ts'

/** 120 letters without a blank, and a name that is written from right to left. */
const LONG = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll'.padEnd(120, 'uppföljningssystem')
const HEBREW = 'בית קפה קנל'

/** What can tell a control from its neighbour where colours are forced. */
const look = (control: Locator): Promise<string> =>
  control.evaluate((element) => {
    const { backgroundColor, borderBlockEndColor, borderBlockEndWidth, outlineStyle } = getComputedStyle(element)
    return [backgroundColor, borderBlockEndColor, borderBlockEndWidth, outlineStyle].join(' ')
  })
const expectTold = async (chosen: Locator, other: Locator): Promise<void> => expect(await look(chosen)).not.toBe(await look(other))

const outside = (page: Page) => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth)

test('in forced colours every choice, tick and chart can be read, and nothing moves for those who want no motion', async ({
  page,
  world,
  signIn,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const kanel = await world.customer('Café Kanel', ['utlagg', 'eekonomi-smart', 'ekonomioversikt'])
  await world.customer('Kafferosteriet', ['scanner'])
  await signIn(world.admin)
  await page.goto(`/samarbeten?foretag=${world.agency.id}`)
  const box = (name: string) => page.getByRole('checkbox', { name })
  await box(`Välj Café Kanel`).check()
  await expectTold(box('Välj Café Kanel'), box('Välj Kafferosteriet'))
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Stjärnmärkta').click()
  await expectTold(button('Stjärnmärkta'), button('Mina kunder'))
  await expectTold(button('Aktiva'), button('Avslutade'))
  await expectTold(button('Kund'), button('Tjänst'))
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  await expectTold(menu.getByRole('link', { name: 'Samarbeten' }), menu.getByRole('link', { name: 'Händelser' }))

  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta?foretag=${world.agency.id}`)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expectTold(page.getByRole('radio', { name: /Säg upp/ }), page.getByRole('radio', { name: /jobba med tjänsten/ }))
  const acknowledge = page.getByRole('checkbox').first()
  const before = await look(acknowledge)
  await acknowledge.check()
  expect(await look(acknowledge)).not.toBe(before)

  const books = `/api/v1/subscriptions/${kanel.workIn('eekonomi-smart').subscriptionId}/sie`
  expect((await page.request.post(books, { data: Buffer.from(await readSample('magenta-testforetaget.se')) })).status()).toBe(200)
  await page.goto(`/tjanster/${kanel.workIn('ekonomioversikt').subscriptionId}?foretag=${world.agency.id}`)
  const fill = (series: number) =>
    page
      .locator(`figure rect[data-series='${series}']`)
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill)
  const swatch = (name: string) =>
    page
      .locator('figure li')
      .filter({ hasText: name })
      .evaluate((item) => getComputedStyle(item, '::before').backgroundColor)
  expect(await fill(0)).not.toBe(await fill(1))
  expect([await swatch('Intäkter'), await swatch('Kostnader')]).toEqual([await fill(0), await fill(1)])
  const longest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map((element) => Number.parseFloat(getComputedStyle(element).transitionDuration) || 0)),
  )
  expect(longest).toBeLessThan(0.001)
})

test('names of 120 letters and names from right to left fit everywhere, turn nothing around them, and are whole on a desk', async ({
  page,
  world,
  signIn,
}) => {
  const long = await world.customer(LONG, ['utlagg', 'eekonomi-smart'])
  const hebrew = await world.customer(HEBREW, ['utlagg', 'scanner'])
  await signIn(world.admin)
  const at = (path: string) => `${path}?foretag=${world.agency.id}`
  const paths = [
    at('/samarbeten'),
    at(`/kunder/${long.company.id}`),
    at(`/tjanster/${long.workIn('eekonomi-smart').subscriptionId}`),
    `/?foretag=${long.company.id}`,
    `/anvandare?foretag=${long.company.id}`,
    at(`/samarbeten/${hebrew.workIn('utlagg').id}/avsluta`),
  ]
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // A telephone, one of 320 px, and that one enlarged to 200 %.
    for (const width of [1280, 390, 320, 160]) {
      await page.setViewportSize({ width, height: width * 2 })
      await expect.poll(() => outside(page), { message: `${path} at ${width}` }).toBeLessThanOrEqual(0)
    }
  }
  // The last page says the customer's name within a sentence.
  const lead = await page.getByText('Bara samarbetet i den här tjänsten avslutas').textContent()
  expect(lead).toContain(`\u2068${hebrew.name}\u2069`)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  // Each name stands on a line of its own: below what the column is, and above what its company loses.
  expect(await page.getByRole('columnheader', { name: /^Kund/ }).innerText()).toBe(`Kund\n${hebrew.name}`)
  expect(await page.getByRole('region', { name: 'Sammanfattning' }).innerText()).toContain(`${hebrew.name}\nIngen åtkomst`)

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/?foretag=${long.company.id}`)
  const inside = page.getByRole('region', { name: 'Du är hos kunden' })
  await expect(inside).toContainText(LONG)
  await expectAccessible(page)
  expect(await inside.locator('bdi').evaluate((name) => [name.scrollWidth - name.clientWidth, getComputedStyle(name).textOverflow])).toEqual([
    0,
    'clip',
  ])
  await inside.getByRole('link', { name: 'Tillbaka till byrån' }).click()
  await expect(page).toHaveURL(new RegExp(`foretag=${world.agency.id}`))
  await expect(inside).toHaveCount(0)
})
