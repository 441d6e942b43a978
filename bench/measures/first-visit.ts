import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { launchOptions } from '@portal/e2e/browser'
import type { RunningPortal } from '../portal.ts'
import { atMost, type Result } from '../table.ts'

/** The script a browser loads before the log-in shows, by gzip, counted by a real browser with an empty cache. */
export const measureFirstVisit = async (portal: RunningPortal): Promise<Result> => {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ locale: 'sv-SE' })
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(`http://127.0.0.1:${portal.port}/logga-in`)
  await page.getByRole('button', { name: 'Logga in' }).waitFor()
  const bytes = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0)
  await browser.close()
  return atMost('first visit: script before the log-in shows, gzip', bytes / 1000, 170, 140, 'kB')
}
