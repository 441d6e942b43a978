import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, logIn, openEnd, test } from '../fixtures.ts'
import { startPortal } from '../portal.ts'
import { createWorld } from '../world.ts'

const planAfterToday = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /avsluta tjänsten helt/i }).check()
  await page.getByRole('radio', { name: /^I dag, / }).check()
  await expect(page.getByText(/Samarbetet avslutas efter/)).toBeVisible()
  await page.getByRole('button', { name: 'Planera avslutet' }).click()
  await expect(page.getByText(/Avslutet är planerat/)).toBeVisible()
}
const lastDayShown = (page: Page) => page.getByText(/Samarbetet avslutas efter \d+ \p{L}+ \d{4}/u)

/** A portal whose clock can be moved some days ahead. */
const startMovable = async (browser: Browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-clock-'))
  const file = join(folder, 'days')
  writeFileSync(file, '0')
  const portal = await startPortal({ MOVED_CLOCK: file, NODE_OPTIONS: `--import=${fileURLToPath(new URL('../moved-clock.ts', import.meta.url))}` })
  const context = await browser.newContext({ locale: 'sv-SE', baseURL: portal.url })
  return {
    database: portal.database,
    page: await context.newPage(),
    moveClock: (days: number) => writeFileSync(file, String(days)),
    stop: async () => {
      await context.close()
      await portal.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

test('an end is planned, shown to both sides everywhere, moved by its own side and called off (G14)', async ({ page, world, signIn, browser }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(world.admin)
  await openEnd(page, 'Scanner', kanel.name)
  await page.getByRole('radio', { name: 'En annan dag' }).check()
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByText('Välj den sista dagen').first()).toBeVisible()
  await expectAccessible(page)
  await planAfterToday(page)
  await expect(lastDayShown(page)).toBeVisible()
  await expectAccessible(page)

  const context = await browser.newContext({ locale: 'sv-SE', baseURL: new URL(page.url()).origin })
  const owner = await context.newPage()
  await logIn(owner, kanel.owner)
  await expect(lastDayShown(owner)).toBeVisible()
  await expectAccessible(owner)
  await owner.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(owner.getByText(/Sista dag \d+ \p{L}+ \d{4}/u).first()).toBeVisible()
  await openEnd(owner, 'Scanner', world.agency.name)
  await expect(lastDayShown(owner)).toBeVisible()
  await expect(owner.getByText('Ni kan avsluta tidigare')).toBeVisible()
  await expect(owner.getByRole('button', { name: 'Flytta avslutet av Scanner' })).toBeHidden()

  await page.getByRole('button', { name: 'Flytta avslutet av Scanner' }).click()
  const later = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await page.getByRole('dialog').getByLabel('Sista dag').fill(later)
  await page.getByRole('dialog').getByRole('button', { name: 'Flytta avslutet' }).click()
  await expect(page.getByText(/Sista dag är nu/)).toBeVisible()
  await page.getByRole('button', { name: 'Ställ in avslutet av Scanner' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ställ in avslutet' }).click()
  await expect(page.getByText('Det planerade avslutet är inställt')).toBeVisible()
  await owner.reload()
  await expect(owner.getByRole('heading', { level: 1, name: 'Avsluta samarbete' })).toBeVisible()
  await expect(lastDayShown(owner)).toBeHidden()
  await context.close()
})

test('several ends are planned in one act, and the customer’s page and the next choice show all of them (G14, G15)', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['scanner', 'eekonomi-smart'])
  const ofCustomer = `/kunder/${kanel.company.id}`
  await signIn(world.admin)
  await page.goto(`${ofCustomer}/avsluta?foretag=${world.agency.id}`)
  await page.getByRole('radio', { name: /^I dag, / }).check()
  await page.getByRole('button', { name: /^Planera/ }).click()
  await expect(page).toHaveURL((url) => url.pathname === ofCustomer)
  await expect(lastDayShown(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: kanel.name })
      .getByText(/^Sista dag \d+/),
  ).toHaveCount(2)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goBack()
  await page.getByRole('link', { name: 'Avsluta alla tjänster' }).click()
  for (const service of ['Scanner', 'eEkonomi Smart'])
    await expect(
      page
        .locator('[data-ends] li')
        .filter({ hasText: service })
        .getByText(/^Sista dag \d+/),
    ).toBeVisible()
})

test('what is in the way on the day is told, and once it is mended the end is carried out (G14)', async ({ browser }) => {
  const { database, page, moveClock, stop } = await startMovable(browser)
  try {
    const world = await createWorld(database)
    const kanel = await world.customer('Café Kanel', ['scanner'])
    await logIn(page, world.admin)
    await openEnd(page, 'Scanner', kanel.name)
    await planAfterToday(page)
    const setMainContact = (yes: boolean) =>
      database.pool.query('UPDATE membership SET is_main_contact = $2 WHERE company_id = $1', [kanel.company.id, yes])
    await setMainContact(false)
    moveClock(1)
    const reloadUntil = (text: string | RegExp) =>
      expect(async () => {
        await page.reload()
        await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_500 })
      }).toPass({ timeout: 40_000 })
    await reloadUntil('kunden saknar huvudkontakt')
    await expect(page.getByRole('button', { name: 'Ställ in avslutet av Scanner' })).toBeVisible()
    await expectAccessible(page)
    await setMainContact(true)
    moveClock(2)
    await reloadUntil('Avslutat')
    await page.goto('/handelser')
    await page
      .getByRole('link', { name: /Visa kvittot/ })
      .first()
      .click()
    await expect(page.getByText('Planerades', { exact: true })).toBeVisible()
  } finally {
    await stop()
  }
})
