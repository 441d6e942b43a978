import type { Page } from '@playwright/test'

const MOST_PRESSES = 80

/** The accessible name of what has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element.contains(document.querySelector('main'))) return ''
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : undefined
    return element.getAttribute('aria-label') ?? labelled ?? element.textContent
  })

/** Presses Tab until the element with this name has the focus. Returns how many times. Throws when it never gets it. */
export const tabTo = async (page: Page, name: RegExp): Promise<number> => {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (name.test(await focusedName(page))) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`the tab key never reached ${name}`)
}
