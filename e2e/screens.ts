import { DEMO_PASSWORD } from '@portal/database/world'
import type { Browser, Page } from '@playwright/test'

/** A screen of the demo world: its heading, who reads it, and the links that lead there from the first page. */
export type Screen = {
  readonly name: string
  readonly title: string | RegExp
  readonly reader: string | null
  readonly open: (page: Page) => Promise<void>
}
export type Manner = { readonly colorScheme: 'light' | 'dark'; readonly viewport: { readonly width: number; readonly height: number } }
export const DESK = { width: 1280, height: 800 }
export const TELEPHONE = { width: 390, height: 844 }

const AGENCY = 'admin@norrsken.example'
const CUSTOMER = 'agare@bergstrom.example'

/** Follows links from the first page, as a reader does. */
const follow =
  (...links: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of links) await page.getByRole('link', { name }).first().click()
  }
/** Opens an address first, as on a telephone, where the main links are in a menu. */
const at =
  (path: string, ...links: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    await page.goto(path)
    await follow(...links)(page)
  }

/** The six screens that the README shows. */
export const SHOWN: readonly Screen[] = [
  { name: 'oversikt', title: 'Översikt', reader: AGENCY, open: follow('Översikt') },
  { name: 'samarbeten', title: 'Samarbeten', reader: AGENCY, open: follow('Samarbeten') },
  { name: 'kund', title: 'Bergströms Bygg AB', reader: AGENCY, open: follow('Samarbeten', /^Bergströms Bygg AB/) },
  {
    name: 'avsluta',
    title: 'Avsluta samarbete',
    reader: AGENCY,
    open: async (page) => {
      await follow('Samarbeten', /^Ändra samarbetet i Utlägg med Bergströms/, 'Avsluta samarbete')(page)
      await page.getByRole('radio', { name: /Säg upp/ }).check()
    },
  },
  { name: 'mina-tjanster', title: 'Mina tjänster', reader: CUSTOMER, open: follow('Mina tjänster') },
  {
    name: 'eekonomi',
    title: 'eEkonomi Smart',
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

/** Six more, which are compared with what was approved. */
export const MORE: readonly Screen[] = [
  { name: 'logga-in', title: /^Logga in/, reader: null, open: at('/logga-in') },
  { name: 'anvandare', title: 'Användare och tjänster', reader: AGENCY, open: at('/anvandare') },
  { name: 'handelser', title: 'Händelser', reader: CUSTOMER, open: at('/handelser') },
  { name: 'samarbeten-kund', title: 'Samarbeten', reader: CUSTOMER, open: at('/samarbeten') },
  { name: 'avsluta-kunden', title: /^Avsluta/, reader: AGENCY, open: at('/samarbeten', /^Bergströms Bygg AB/, /^Avsluta alla/) },
  { name: 'notiser', title: 'Notiser', reader: CUSTOMER, open: at('/notiser') },
]

/** Opens a screen in a browser of its own and gives the page when nothing more is on its way. `now`: what the browser takes for the time. */
export const opened = async (browser: Browser, url: string, { title, reader, open }: Screen, manner: Manner, now?: Date): Promise<Page> => {
  const context = await browser.newContext({ ...manner, baseURL: url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })
  const page = await context.newPage()
  if (now) await page.clock.setFixedTime(now)
  // The connection for changes stays open, so that the page would never be quiet.
  await page.route('**/api/v1/live*', () => undefined)
  if (reader !== null) {
    await page.request.post('/api/auth/sign-in/email', { data: { email: reader, password: DEMO_PASSWORD } })
    await page.request.patch('/api/v1/me', { data: { firstStepsClosed: true }, headers: { origin: url } })
  }
  await page.goto('/')
  await open(page)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  return page
}
