import { API } from '@portal/contract'
import { ask } from '../api.ts'
import type { ContentWorld } from '../content-world.ts'
import { getRequest, requestsPerSecond } from '../load.ts'
import { type Asking, beside } from '../me.ts'
import type { RunningPortal } from '../portal.ts'
import { sieFile } from '../sie-file.ts'
import { median } from '../statistics.ts'
import { atLeast, noLessThan, type Result } from '../table.ts'

const ROUNDS = 5
const LOAD = { connections: 4, milliseconds: 1_000 }

/** A SIE file over HTTP into empty books: the time from the first byte sent until it is in the database. */
export const measureImport = async (
  portal: RunningPortal,
  asking: Asking,
  { books: { subscriptionId } }: ContentWorld,
  vouchers: number,
): Promise<readonly Result[]> => {
  const body = sieFile(vouchers)
  const started = performance.now()
  const { value, me } = await beside(portal, asking, 'an import', async () => {
    const answer = await ask(portal, asking.cookie, API.bookkeeping.importSie.answer, `/subscriptions/${subscriptionId}/sie`, {
      method: 'POST',
      body,
    })
    return { ...answer, seconds: (performance.now() - started) / 1000 }
  })
  if (value.vouchers !== vouchers) throw new Error(`${value.vouchers} of ${vouchers} vouchers were imported`)
  return [noLessThan(`SIE import, ${vouchers} vouchers, voucher rows`, value.rows / value.seconds, 60_000, 80_000, 'rows/s'), me]
}

/** Page 1000 of the vouchers compared with page 1, in alternating rounds. */
export const measureVoucherList = async (portal: RunningPortal, cookie: string, { books: { subscriptionId } }: ContentWorld): Promise<Result> => {
  const path = `/subscriptions/${subscriptionId}/records?kind=voucher&year=2026-06-01`
  const first = getRequest(`/api/v1${path}`, cookie)
  const far = getRequest(`/api/v1${path}&cursor=${await cursorAfter(portal, cookie, path, 999 * 50)}`, cookie)
  const figures: Record<'first' | 'far', number[]> = { first: [], far: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, two] = [await requestsPerSecond(portal.port, first, LOAD), await requestsPerSecond(portal.port, far, LOAD)]
    if (round === 0) continue
    figures.first.push(one)
    figures.far.push(two)
  }
  const [page1, page1000] = [median(figures.first), median(figures.far)]
  return atLeast('voucher list of 100 000, page 1000 against page 1', page1000 / page1, `${page1000.toFixed(0)}/s of ${page1.toFixed(0)}/s`, 0.8, 1)
}

/** The cursor after that many vouchers. It reads pages of 150, which is faster and leads to the same place as pages of 50. */
const cursorAfter = async (portal: RunningPortal, cookie: string, path: string, count: number): Promise<string> => {
  let cursor = ''
  for (let passed = 0; passed < count;) {
    const limit = Math.min(150, count - passed)
    const answer = await ask(portal, cookie, API.records.list.answer, `${path}&limit=${limit}${cursor && `&cursor=${cursor}`}`)
    if (answer.nextCursor === null) throw new Error(`the vouchers end after ${passed + answer.items.length}`)
    passed += answer.items.length
    cursor = encodeURIComponent(answer.nextCursor)
  }
  return cursor
}
