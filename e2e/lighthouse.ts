import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import lighthouse from 'lighthouse'
import { launchOptions } from './browser.ts'

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'
type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** What Lighthouse says about a page: the scores of 0–100, and the title of each audit that did not pass in the categories that were asked for. */
export type Audited = { readonly scores: Readonly<Partial<Record<Category, number>>>; readonly failed: readonly string[] }

export type Auditor = {
  /** The browser that Lighthouse opens the pages in. Who logs in here is logged in there. */
  readonly context: BrowserContext
  /** Its first page. */
  readonly page: Page
  /** Opens a page as a telephone does, with simulated throttling. */
  readonly audit: (url: string, categories: readonly Category[]) => Promise<Audited>
  readonly close: () => Promise<void>
}

/** Starts a browser of its own for Lighthouse, with a profile that is removed afterwards. */
export const startAuditor = async (baseURL?: string): Promise<Auditor> => {
  const profile = mkdtempSync(join(tmpdir(), 'portal-lighthouse-'))
  const options = launchOptions()
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale: 'sv-SE',
    ...(baseURL !== undefined && { baseURL }),
    args: [...options.args, '--remote-debugging-port=0'],
  })
  // The browser chooses a free port and writes it down.
  const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    audit: (url, categories) => auditAt(port, url, categories),
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const TRIES = 3

const auditAt = async (port: number, url: string, categories: readonly Category[]): Promise<Audited> => {
  const { audits, categories: found } = await recorded(port, url, categories)
  const scores: Partial<Record<Category, number>> = {}
  const failed: string[] = []
  for (const category of categories) {
    const { score, auditRefs } = found[category] ?? {}
    if (score === undefined || score === null) throw new Error(`Lighthouse gave no score for ${category} of ${url}`)
    scores[category] = Math.round(score * 100)
    for (const { id, weight } of auditRefs ?? []) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) failed.push(`${category}: ${audit.title} (${audit.displayValue ?? id})`)
    }
  }
  return { scores, failed }
}

/** What Lighthouse recorded. On a busy machine its recording may fail; that says nothing about the page, so it is made again. */
const recorded = async (port: number, url: string, categories: readonly Category[], tried = 1): Promise<Report> => {
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error', output: 'json', disableFullPageScreenshot: true })
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
  const { runtimeError } = result.lhr
  if (!runtimeError) return result.lhr
  if (tried === TRIES) throw new Error(`Lighthouse could not read ${url}: ${runtimeError.message}`)
  return recorded(port, url, categories, tried + 1)
}
