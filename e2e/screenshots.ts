import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEMO_PASSWORD } from '@portal/database/world'
import { type Browser, chromium, type Page } from '@playwright/test'
import { launchOptions } from './browser.ts'
import { startPortal } from './portal.ts'

/**
 * `npm run screenshots`: makes the pictures of the README from the demo world, in light and dark, as anybody sees it after `npm start`. Nothing in them is
 * drawn by hand, so they show what the portal is.
 */
const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url))
const SCHEMES = ['light', 'dark'] as const
const DESK = { width: 1280, height: 800 }

type Screen = { readonly name: string; readonly reader: string; readonly open: (page: Page) => Promise<void> }

const AGENCY = 'admin@norrsken.example'
const CUSTOMER = 'agare@bergstrom.example'

/** Follows links from the first page, as a reader does. */
const follow =
  (...links: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of links) await page.getByRole('link', { name }).first().click()
  }

const SCREENS: readonly Screen[] = [
  { name: 'oversikt', reader: AGENCY, open: follow('Översikt') },
  { name: 'samarbeten', reader: AGENCY, open: follow('Samarbeten') },
  { name: 'kund', reader: AGENCY, open: follow('Samarbeten', /^Bergströms Bygg AB/) },
  {
    name: 'avsluta',
    reader: AGENCY,
    open: async (page) => {
      await follow('Samarbeten', /^Ändra samarbetet i Utlägg med Bergströms/, 'Avsluta samarbete')(page)
      await page.getByRole('radio', { name: /Säg upp/ }).check()
    },
  },
  { name: 'mina-tjanster', reader: CUSTOMER, open: follow('Mina tjänster') },
  {
    name: 'eekonomi',
    reader: CUSTOMER,
    open: (page) =>
      page
        .locator('li, section')
        .filter({ has: page.getByRole('heading', { name: 'eEkonomi Smart' }) })
        .getByRole('link', { name: /^Öppna/ })
        .first()
        .click(),
  },
]

const portal = await startPortal({ DATABASE_URL: '' })
const browser = await chromium.launch(launchOptions())
mkdirSync(FOLDER, { recursive: true })
for (const scheme of SCHEMES) for (const screen of SCREENS) await take(browser, screen, scheme)
await browser.close()
await portal.stop()

async function take(from: Browser, { name, reader, open }: Screen, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const context = await from.newContext({ baseURL: portal.url, viewport: DESK, colorScheme, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })
  const page = await context.newPage()
  // The connection for changes stays open, so that the page would never be quiet.
  await page.route('**/api/v1/live*', () => undefined)
  await page.request.post('/api/auth/sign-in/email', { data: { email: reader, password: DEMO_PASSWORD } })
  await page.request.patch('/api/v1/me', { data: { firstStepsClosed: true }, headers: { origin: portal.url } })
  await page.goto('/')
  await open(page)
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${FOLDER}${name}${colorScheme === 'dark' ? '-dark' : ''}.png`, animations: 'disabled' })
  await context.close()
}
