import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

/** Two workers, because two cores; no retries, because a story that sometimes fails tells something. */
export default defineConfig({
  globalSetup: './browser.setup.ts',
  testDir: './stories',
  outputDir: '../test-results/stories',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure', locale: 'sv-SE', timezoneId: 'Europe/Stockholm', launchOptions: launchOptions() },
})
