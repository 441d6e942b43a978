import { API } from '@portal/contract'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '@portal/e2e/browser'
import { ask, callApi } from '../api.ts'
import { openBareBalances } from '../bare-balances.ts'
import type { ContentWorld } from '../content-world.ts'
import type { RunningPortal } from '../portal.ts'
import { median } from '../statistics.ts'
import { atMost, noLessThan, type Result } from '../table.ts'

const ROUNDS = 7

/** What people read of a service's content: a balance sheet of many rows, the same on screen, and invoices on paper. */
export const measurePapers = async (portal: RunningPortal, cookie: string, world: ContentWorld): Promise<readonly Result[]> => [
  await measureBalanceSheet(portal, cookie, world),
  await measureOnScreen(portal, cookie, world),
  await measureInvoices(portal, cookie, world),
]

/** Over HTTP, compared with the same sums by a bare client, in alternating rounds. */
const measureBalanceSheet = async (portal: RunningPortal, cookie: string, { url, large }: ContentWorld): Promise<Result> => {
  const bare = await openBareBalances(url, large.subscriptionId)
  const path = `/subscriptions/${large.subscriptionId}/reports/balance-sheet`
  const figures: Record<'bare' | 'portal', number[]> = { bare: [], portal: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const limit = await timed(bare.read)
    const ours = await timed(() => ask(portal, cookie, API.reports.balanceSheet.answer, path))
    if (round === 0) continue
    figures.bare.push(limit)
    figures.portal.push(ours)
  }
  await bare.close()
  const [limit, ours] = [median(figures.bare), median(figures.portal)]
  return atMost(`balance sheet of 1 000 000 rows, ${ours.toFixed(0)} ms, against the same SQL by bare pg`, ours / limit, 1.2, 1, '×')
}

/** The time from the click on "Rapporter" until the balance sheet's last sum is shown. The browser has nothing of the books beforehand. */
const measureOnScreen = async (portal: RunningPortal, cookie: string, { medium }: ContentWorld): Promise<Result> => {
  const browser = await chromium.launch(launchOptions())
  const context = await browser.newContext({ locale: 'sv-SE' })
  const at = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: `http://127.0.0.1:${portal.port}` }])
  const page = await context.newPage()
  const figures: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const waited = await untilShown(page, `http://127.0.0.1:${portal.port}/tjanster/${medium.subscriptionId}`)
    if (round > 0) figures.push(waited)
  }
  await browser.close()
  return atMost('balance sheet of 100 000 rows, from the click until it is on screen', median(figures), 300, 150, 'ms')
}

const untilShown = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'networkidle' })
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = 0
        document.addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true })
        new MutationObserver((_, observer) => {
          if (!document.body.textContent.includes('Summa eget kapital och skulder')) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - clicked))
        }).observe(document.body, { childList: true, subtree: true })
      }),
  )
  await page.getByRole('link', { name: 'Rapporter' }).click()
  return shown
}

const measureInvoices = async (portal: RunningPortal, cookie: string, { invoices }: ContentWorld): Promise<Result> => {
  const path = `/subscriptions/${invoices.subscriptionId}`
  const { items } = await ask(portal, cookie, API.records.list.answer, `${path}/records?kind=invoice&limit=100`)
  let pages = 0
  const milliseconds = await timed(async () => {
    for (const { id } of items) {
      const bytes = Buffer.from(await (await callApi(portal, cookie, `${path}/invoices/${id}/pdf`)).arrayBuffer())
      pages += bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    }
  })
  return noLessThan(`${items.length} invoice PDFs one after the other, ${pages} pages`, (1000 * pages) / milliseconds, 30, 100, 'pages/s')
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}
