import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { nextCode } from '../planted-codes.ts'
import { PASSWORD } from '../world.ts'

/** Chooses a language in the account menu and waits until it is stored. */
const choose = async (page: Page, menu: RegExp, language: string): Promise<void> => {
  await page.getByRole('button', { name: menu }).click()
  const stored = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().endsWith('/me'))
  await page.getByRole('menuitemradio', { name: language }).click()
  expect((await stored).status()).toBe(200)
}

test('the language chosen on one device is spoken on the next, whatever its browser asks for', async ({ page, browser, world, signIn }) => {
  await signIn(world.admin)
  await choose(page, /^Konto/, 'English')
  await expect(page.getByRole('link', { name: 'Collaborations' }).first()).toBeVisible()

  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signIn(world.admin, other)
  await expect(other.getByRole('link', { name: 'Collaborations' }).first()).toBeVisible()
  expect(await other.evaluate(() => document.documentElement.lang)).toBe('en')

  await choose(other, /^Account/, 'Svenska')
  await expect(other.getByRole('link', { name: 'Samarbeten' }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Samarbeten' }).first()).toBeVisible()
  await other.context().close()
})

test('support staff keep the language of their first log-in', async ({ page, browser, world }) => {
  const english = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await english.goto('/logga-in')
  await english.getByLabel('E-mail address').fill(world.support)
  await english.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await english.getByRole('button', { name: 'Log in' }).click()
  await english.getByLabel('Code').fill(nextCode(world.support))
  await english.getByRole('button', { name: 'Log in' }).click()
  await expect(english.getByRole('link', { name: 'Cases', exact: true })).toBeVisible()
  await english.context().close()

  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(world.support)
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByLabel('Kod').fill(nextCode(world.support))
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('link', { name: 'Cases', exact: true })).toBeVisible()
})
