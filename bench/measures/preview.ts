import { setTimeout as pause } from 'node:timers/promises'
import { API } from '@portal/contract'
import { ask } from '../api.ts'
import type { ContentWorld } from '../content-world.ts'
import type { RunningPortal } from '../portal.ts'
import { sieFile } from '../sie-file.ts'
import { atMost, type Result } from '../table.ts'

/** This many vouchers of three rows each make 20 MB. */
const VOUCHERS = 172_000
const POLL_MS = 20
const CALM_MS = 2_000

/** The preview of a file of 20 MB: its time, and the memory that the portal's process uses for it and gives back. */
export const measurePreview = async (
  portal: RunningPortal,
  cookie: string,
  { books: { subscriptionId } }: Pick<ContentWorld, 'books'>,
): Promise<readonly Result[]> => {
  const path = `/subscriptions/${subscriptionId}/sie?preview=true&replace=true`
  const preview = (vouchers: number) => ask(portal, cookie, API.bookkeeping.importSie.answer, path, { method: 'POST', body: sieFile(vouchers) })
  // Previews a small file first, so that what any first file costs does not count as this one's memory.
  await preview(1_000)
  await pause(CALM_MS)
  const before = portal.memory()
  const body = sieFile(VOUCHERS)
  const course = { going: true, most: before }
  const watching = watch(portal, course)
  const started = performance.now()
  const told = await ask(portal, cookie, API.bookkeeping.importSie.answer, path, { method: 'POST', body })
  const seconds = (performance.now() - started) / 1000
  course.going = false
  await watching
  if (told.added !== VOUCHERS) throw new Error(`${told.added} of ${VOUCHERS} vouchers were previewed`)
  await pause(CALM_MS)
  return [
    atMost(`SIE preview, ${Math.round(body.length / 1_000_000)} MB`, seconds, 3, 1.5, 's'),
    atMost('SIE preview, memory the portal took for it', course.most - before, 120, 80, 'MB'),
    atMost('SIE preview, memory it kept afterwards', portal.memory() - before, 60, 30, 'MB'),
  ]
}

const watch = async (portal: RunningPortal, course: { readonly going: boolean; most: number }): Promise<void> => {
  for (; course.going; await pause(POLL_MS)) course.most = Math.max(course.most, portal.memory())
}
