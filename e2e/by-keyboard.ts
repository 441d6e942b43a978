import type { Page } from '@playwright/test'

const MOST_PRESSES = 80

/** What has the focus, by the name it is known by. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element.contains(document.querySelector('main'))) return ''
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : undefined
    return element.getAttribute('aria-label') ?? labelled ?? element.textContent
  })

/** Goes with the tab key to what is called so. Throws when the keyboard does not get there. */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not get to ${name}`)
}
