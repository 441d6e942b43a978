import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { startPortal } from '../portal.ts'
import { DESK, type Manner, MORE, opened, SHOWN, TELEPHONE } from '../screens.ts'

/** The demo world depends on the day, so the pictures are all of one moment. */
const NOW = new Date('2026-11-28T09:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000
const DESK_LIGHT: Manner = { colorScheme: 'light', viewport: DESK }
const TELEPHONE_DARK: Manner = { colorScheme: 'dark', viewport: TELEPHONE }

const startThen = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'looks-'))
  const file = join(folder, 'days')
  writeFileSync(file, String((NOW.getTime() - Date.now()) / DAY_MS))
  const clock = fileURLToPath(new URL('../moved-clock.ts', import.meta.url))
  const portal = await startPortal({ DATABASE_URL: '', MOVED_CLOCK: file, NODE_OPTIONS: `--import=${clock}` })
  return { url: portal.url, stop: () => portal.stop().then(() => rmSync(folder, { recursive: true })) }
}

// Where the look is meant to change: `npm run looks`, look at the pictures in `e2e/approved`, and commit them.
test('twelve screens look as they were approved', async ({ browser }) => {
  const portal = await startThen()
  const screens = [...SHOWN.map((screen) => ({ screen, manner: DESK_LIGHT })), ...MORE.map((screen) => ({ screen, manner: TELEPHONE_DARK }))]
  expect(screens).toHaveLength(12)
  for (const { screen, manner } of screens) {
    const page = await opened(browser, portal.url, screen, manner, NOW)
    await expect.soft(page, screen.name).toHaveScreenshot(`${screen.name}.png`)
    await page.context().close()
  }
  await portal.stop()
})
