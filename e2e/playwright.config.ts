import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

// What the portals of the stories run was compiled after install (decision 0023).
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url))

/** Two workers, because two cores; no retries, because a story that sometimes fails tells something. The limits are for a machine that is slow or busy. */
export default defineConfig({
  globalSetup: './browser.setup.ts',
  testDir: './stories',
  outputDir: '../test-results/stories',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    actionTimeout: 30_000,
    trace: { mode: 'retain-on-failure', screenshots: false },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: launchOptions(),
  },
})
