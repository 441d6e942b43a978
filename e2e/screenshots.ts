import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser.ts'
import { startPortal } from './portal.ts'
import { DESK, opened, SHOWN } from './screens.ts'

/**
 * `npm run screenshots`: makes the pictures of the README from the demo world, in light and dark, as anybody sees it after `npm start`. Nothing in them is
 * drawn by hand, so they show what the portal is.
 */
const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url))

const portal = await startPortal({ DATABASE_URL: '' })
const browser = await chromium.launch(launchOptions())
mkdirSync(FOLDER, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const)
  for (const screen of SHOWN) {
    const page = await opened(browser, portal.url, screen, { colorScheme, viewport: DESK })
    await page.screenshot({ path: `${FOLDER}${screen.name}${colorScheme === 'dark' ? '-dark' : ''}.png`, animations: 'disabled' })
    await page.context().close()
  }
await browser.close()
await portal.stop()
