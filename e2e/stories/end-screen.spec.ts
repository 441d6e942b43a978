import type { Page } from '@playwright/test'
import { expenseReport } from '@portal/database/world'
import { expect, expectAccessible, openEnd, test } from '../fixtures.ts'

const LONG = 'Ö'.repeat(108)
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const button = (page: Page) => page.getByRole('button', { name: 'Avsluta samarbetet' })
const summary = (page: Page) => page.getByRole('region', { name: 'Sammanfattning' })
const outside = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Twenty more services with the same access. */
const many = (id: string, each: object) =>
  Array.from({ length: 20 }, (_, place) => ({ ...each, subscriptionId: `${id}-0000-7000-8000-${String(place).padStart(12, '0')}` }))

test('what is missing stands at the top, has the focus, and leads to its fields', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { person: 'Pär Öhman', state: 'draft' })])
  await signIn(world.admin)
  await openEnd(page, 'Utlägg', kanel.name)
  await button(page).click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('link')).toHaveText(['Välj vad som ska hända efter avslutet'])
  await alert.getByRole('link').click()
  await expect(page.getByRole('radio', { name: /jobba med tjänsten/ })).toBeFocused()
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  // What the choice asks for is told at the next press, not while the reader is elsewhere.
  await expect(alert).toHaveCount(0)
  await expect(summary(page).getByText('Kvar att göra (3)')).toBeVisible()
  await button(page).click()
  await expect(alert.getByRole('link')).toHaveText([
    'Bekräfta att informationen raderas',
    'Bekräfta: 1 utläggsrapport är inte skickad',
    'Skriv kundens namn',
  ])
  expect(await page.evaluate(() => document.activeElement?.contains(document.querySelector('[role=alert]')))).toBe(true)
  await expect(alert).toBeInViewport()
  await expectAccessible(page)
  await alert.getByRole('link', { name: /utläggsrapport/ }).click()
  await expect(page.getByRole('checkbox', { name: /allt inte är inlämnat/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(alert.getByRole('link')).toHaveText(['Bekräfta att informationen raderas', 'Skriv kundens namn'])
  await alert.getByRole('link', { name: 'Skriv kundens namn' }).click()
  await page.keyboard.type('Någon annan')
  await expect(page.getByText('Kundens namn stämmer inte').first()).toBeVisible()
})

test('the summary stays in view on a desk; on a phone it is a bar that never covers what has the focus', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'lon', 'scanner'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { person: 'Pär Öhman', state: 'draft' })])
  await page.setViewportSize(DESK)
  await signIn(world.admin)
  await openEnd(page, 'Utlägg', kanel.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(summary(page).getByText(/Kan stoppas till och med \d+ \p{L}+ \d{4}/u)).toBeVisible()
  await expect(summary(page).getByText('Ingen åtkomst: Utlägg')).toHaveCount(2)
  await page.getByRole('textbox', { name: /Anledning/ }).scrollIntoViewIfNeeded()
  await expect(button(page)).toBeInViewport({ ratio: 1 })

  await page.setViewportSize(PHONE)
  await expect(button(page)).toBeInViewport({ ratio: 1 })
  await expect(summary(page).getByText(/^Raderas \d+/)).toBeVisible()
  await page.getByRole('link', { name: 'Till samarbetet' }).focus()
  for (let presses = 0; presses < 14; presses += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const bar = document.querySelector('[aria-labelledby=summary]')
      if (!focused || focused === document.body || !bar || bar.contains(focused)) return 0
      return focused.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
    })
    expect(covered).toBeLessThanOrEqual(0)
  }
})

test('names of 120 letters, forty services, a phone at 200 % and forced colours hold', async ({ page, world, signIn }) => {
  const kanel = await world.customer(LONG, ['utlagg', 'lon', 'scanner'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { person: LONG, state: 'draft' })])
  await page.route('**/terminations/preview', async (route) => {
    const response = await route.fetch()
    const preview = await response.json()
    const [first] = preview.unchanged
    const more = { effects: many('00000001', { ...first, after: 'none' }), unchanged: many('00000002', first) }
    for (const one of [preview, ...preview.ends.flatMap((end: { outcomes: object[] }) => end.outcomes)]) {
      one.effects = [...one.effects, ...more.effects]
      one.unchanged = [...one.unchanged, ...more.unchanged]
    }
    await route.fulfill({ response, json: preview })
  })
  await signIn(world.admin)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta?foretag=${world.agency.id}`)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(page.getByText(/^Oförändrat: .* till$/)).toBeVisible()
  await page.getByText(/^Oförändrat: /).click()
  await button(page).click()
  for (const viewport of [DESK, PHONE, { width: 320, height: 640 }, { width: 160, height: 320 }]) {
    await page.setViewportSize(viewport)
    await expect.poll(() => outside(page), { message: String(viewport.width) }).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(DESK)
  await expectAccessible(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const paint = (radio: RegExp) => page.getByRole('radio', { name: radio }).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await paint(/Säg upp/)).not.toBe(await paint(/jobba med tjänsten/))
})

test('what is done is folded away, and an empty service that was never exported is not called exported', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(world.admin)
  await openEnd(page, 'Utlägg', kanel.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(page.getByText('Tjänsten är tom')).toBeVisible()
  await expect(page.getByText(/export är gjord/)).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(1)
  await expect(page.getByText('Alla utläggsrapporter är skickade')).toBeHidden()
  await page.getByText('2 kontroller är klara').click()
  await expect(page.getByText('Alla utläggsrapporter är skickade')).toBeVisible()
})
