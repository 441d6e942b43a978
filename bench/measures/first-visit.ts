import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from '@portal/e2e/browser'
import type { RunningPortal } from '../portal.ts'
import { atMost, type Result } from '../table.ts'

const PATIENCE_MS = 2_000

/** The script that a browser must load before the log-in shows, in gzipped bytes. Without any one of these files the log-in does not show. */
export const measureFirstVisit = async (portal: RunningPortal): Promise<Result> => {
  const browser = await chromium.launch(launchOptions())
  const loaded = new Map<string, number>()
  const first = await browser.newPage({ locale: 'sv-SE' })
  first.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      void response.body().then((body) => loaded.set(response.url(), gzipSync(body, { level: 9 }).length))
  })
  const address = `http://127.0.0.1:${portal.port}/logga-in`
  await first.goto(address, { waitUntil: 'networkidle' })
  let bytes = 0
  for (const [script, size] of loaded) if (!(await showsWithout(browser, address, script))) bytes += size
  await browser.close()
  return atMost('first visit: script before the log-in shows, gzip', bytes / 1000, 170, 140, 'kB')
}

const showsWithout = async (browser: Browser, address: string, script: string): Promise<boolean> => {
  const page = await browser.newPage({ locale: 'sv-SE' })
  await page.route(script, (route) => route.abort())
  await page.goto(address)
  const shown = await page
    .getByRole('button', { name: 'Logga in' })
    .waitFor({ timeout: PATIENCE_MS })
    .then(
      () => true,
      () => false,
    )
  await page.close()
  return shown
}
