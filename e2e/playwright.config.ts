import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

// The stories' portals use the code that was compiled after install (decision 0023).
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url))

/**
 * Two workers for two cores. No retries, because a story that sometimes fails shows a fault. The time limits are nets: a machine with eight times its work
 * to do stays within them.
 */
export default defineConfig({
  globalSetup: './browser.setup.ts',
  testDir: './stories',
  outputDir: '../test-results/stories',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 300_000,
  // Another browser draws letters a little differently; a line that moved or a colour that changed is far more than this.
  expect: { timeout: 60_000, toHaveScreenshot: { maxDiffPixelRatio: 0.001, threshold: 0.25 } },
  snapshotPathTemplate: '{testDir}/../approved/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    actionTimeout: 60_000,
    // A trace costs a sixth of all time. A story that fails tells its page as it stood; `TRACE=1` records what came before.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: launchOptions(),
  },
})
