import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Portal, startPortal } from './portal.ts'
import { nextCode } from './planted-codes.ts'
import { createWorld, PASSWORD, type World } from './world.ts'

type Fixtures = {
  readonly world: World
  /** Logs in by a call, as the browser would, and opens the first page. */
  readonly signIn: (email: string, page?: Page) => Promise<void>
  /** Call it in a story that provokes refusals: the browser reports each in its console. */
  readonly expectRefusals: () => void
}

/** What each story gets: a portal per worker, a world per story. It fails when the browser's console has an error. */
export const test = base.extend<Fixtures, { readonly portal: Portal }>({
  portal: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
  world: async ({ portal }, use) => use(await createWorld(portal.database)),
  expectRefusals: async ({ context }, use) => {
    let refusals = false
    const errors: string[] = []
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    context.on('weberror', (event) => errors.push(event.error().message))
    await use(() => {
      refusals = true
    })
    expect(errors.filter((text) => !(refusals && text.startsWith('Failed to load resource')) && !text.includes('401'))).toEqual([])
  },
  signIn: async ({ page, expectRefusals: _watched }, use) => use((email, on = page) => logIn(on, email)),
})
export { expect }

/** Sends the same log-in as the form, in the browser's language. Other stories cover the form itself. */
export const logIn = async (page: Page, email: string): Promise<void> => {
  const headers = { 'accept-language': await page.evaluate(() => navigator.language) }
  const answer = await page.request.post('/api/auth/sign-in/email', { data: { email, password: PASSWORD }, headers })
  expect(answer.status()).toBe(200)
  const asked: unknown = await answer.json()
  if (typeof asked === 'object' && asked !== null && 'twoFactorRedirect' in asked) {
    const second = await page.request.post('/api/auth/two-factor/verify-backup-code', { data: { code: nextCode(email) }, headers })
    expect(second.status()).toBe(200)
  }
  await page.goto('/')
}

export const logInByForm = async (page: Page, email: string): Promise<void> => {
  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).not.toHaveURL(/logga-in/)
}

/** Opens the end page (G3): Samarbeten, the pen, Avsluta samarbete. */
export const openEnd = async (page: Page, service: string, party: string): Promise<void> => {
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await page.getByRole('link', { name: `Ändra samarbetet i ${service} med ${party}` }).click()
  await page.getByRole('link', { name: 'Avsluta samarbete' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Avsluta samarbete' })).toBeVisible()
}

export const end = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()
}

/** Expects a party's access to a service, before and after (or `oförändrat`), in the matrix, which has a row for each service and a column for each party. */
export const expectAccess = async (page: Page, service: string, party: string, before: string, after: string): Promise<void> => {
  const table = page.getByRole('table').filter({ has: page.getByRole('rowheader', { name: service, exact: true }) })
  await expect(table).toBeVisible()
  const columns = await table.getByRole('columnheader').allTextContents()
  const place = columns.findIndex((column) => column.includes(party))
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: service, exact: true }) })
  await expect(row.getByRole('cell').nth(place - 1)).toHaveText(after === 'oförändrat' ? `${before} (${after})` : `${before} → ${after}`)
}

/** Expects both parties' access to a service to stay: it is named on the line that opens. */
export const expectUnchanged = async (page: Page, service: string): Promise<void> => {
  await expect(page.getByText(new RegExp(`^Oförändrat: .*${service}`))).toBeVisible()
}

/** Expects no breach of the accessibility rules in the light theme, and none of the colour rules in the dark one. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const [colorScheme, rules] of [
    ['light', []],
    ['dark', OF_COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    // The pages have no frames, so axe may collect its results in the page itself instead of opening another one.
    const builder = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  }
}

const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const
