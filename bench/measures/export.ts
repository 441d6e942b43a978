import { setTimeout as pause } from 'node:timers/promises'
import { API } from '@portal/contract'
import { ask, callApi } from '../api.ts'
import type { ContentWorld } from '../content-world.ts'
import { type Asking, beside } from '../me.ts'
import type { RunningPortal } from '../portal.ts'
import { atMost, noLessThan, type Result } from '../table.ts'
import { zipEntries } from '../zip-entries.ts'

const POLL_MS = 20
const WARM_MS = 8_000

/** The pieces of a complete export, and when each began, as its progress shows. */
type Course = { readonly id: string; readonly begunAt: ReadonlyMap<number, number>; readonly endedAt: number; readonly mostMemory: number }

/** A complete export of the books: SIE, CSV and JSON in bytes, PDF in pages, and the memory that the process used. */
export const measureExport = async (
  portal: RunningPortal,
  asking: Asking,
  { books: { subscriptionId } }: ContentWorld,
): Promise<readonly Result[]> => {
  const path = `/subscriptions/${subscriptionId}/exports`
  // Answers `GET /me` as often beforehand as it will meanwhile, so that the memory for answering does not count as the export's.
  await beside(portal, asking, 'nothing', () => askFor(portal, asking.cookie, path))
  const before = portal.memory()
  const { value: course, me } = await beside(portal, asking, 'an export', () => follow(portal, asking.cookie, path))
  const zip = Buffer.from(await (await callApi(portal, asking.cookie, `${path}/${course.id}/file`)).arrayBuffer())
  const entries = zipEntries(zip)
  const names = entries.map(({ name }) => name).filter((name) => !name.endsWith('.html') && name !== 'manifest.json')
  const seconds = { pdf: 0, data: 0 }
  for (const [place, name] of names.entries()) seconds[name.endsWith('.pdf') ? 'pdf' : 'data'] += secondsOf(course, place)
  const bytes = entries.filter(({ name }) => /\.(se|csv|json)$/.test(name)).reduce((sum, { size }) => sum + size, 0)
  const pages = zip.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  return [
    noLessThan('export, SIE, CSV and JSON', bytes / 1_000_000 / seconds.data, 10, 20, 'MB/s'),
    noLessThan(`export, PDF, ${pages} pages`, pages / seconds.pdf, 50, 200, 'pages/s'),
    atMost('export, memory the process took for it', course.mostMemory - before, 100, 60, 'MB'),
    me,
  ]
}

const askFor = async (portal: RunningPortal, cookie: string, path: string): Promise<void> => {
  for (const until = performance.now() + WARM_MS; performance.now() < until; await pause(POLL_MS))
    await ask(portal, cookie, API.exports.list.answer, path)
}

const follow = async (portal: RunningPortal, cookie: string, path: string): Promise<Course> => {
  const { id } = await ask(portal, cookie, API.exports.create.answer, path, { method: 'POST', expect: 201 })
  const begunAt = new Map<number, number>()
  let mostMemory = 0
  for (;;) {
    const { items } = await ask(portal, cookie, API.exports.list.answer, path)
    const now = performance.now()
    const found = items.find((each) => each.id === id)
    mostMemory = Math.max(mostMemory, portal.memory())
    if (found?.status === 'ready') return { id, begunAt, endedAt: now, mostMemory }
    if (found?.status === 'failed') throw new Error('the export failed')
    if (found?.status === 'running' && found.progress.total > 0) {
      for (let piece = 0; piece <= found.progress.done; piece += 1) if (!begunAt.has(piece)) begunAt.set(piece, now)
    }
    await pause(POLL_MS)
  }
}

const secondsOf = ({ begunAt, endedAt }: Course, piece: number): number => {
  const [begun = endedAt, ended = endedAt] = [begunAt.get(piece), begunAt.get(piece + 1)]
  return (ended - begun) / 1000
}
