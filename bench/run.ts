import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@portal/database'
import { measureBulk } from './measures/bulk.ts'
import { measureContent } from './measures/content.ts'
import { measureCustomers, measureOverview } from './measures/customers.ts'
import { measureEnds } from './measures/ends.ts'
import { measureFirstVisit } from './measures/first-visit.ts'
import { measureGoTo } from './measures/go-to.ts'
import { measureList, measureSize } from './measures/list.ts'
import { measureLive } from './measures/live.ts'
import { measurePages } from './measures/pages.ts'
import { measureSearch } from './measures/search.ts'
import { type RunningPortal, startPortalProcess } from './portal.ts'
import { openRegister } from './register.ts'
import { atMost, type Result, tableOf } from './table.ts'

/**
 * `npm run bench`: compares each measure with its limit, in one run. Registers are made once, contents for each run. Exits 1 when a limit is missed.
 * `npm run bench -- register`, `-- content`, `-- live`, `-- bulk` or `-- pages`: only those.
 * `npm run bench -- list [collaborations]`: only the lists and the overview, on a
 * register of that size.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
// The same environment as `npm start`.
process.env['NODE_COMPILE_CACHE'] ??= join(here, '..', 'node_modules/.cache/node')
const server = await startEmbedded({ dataDir: process.env['BENCH_DIR'] ?? join(here, '..', '.data', 'bench') })
const [wanted = 'all', size = '1000000'] = process.argv.slice(2)

const openLarge = async () => {
  const url = await openRegister(server.url, Math.ceil(Number(size) / 500), Number(size))
  return { url, portal: await startPortalProcess(url) }
}
/** The peak memory of the portal's process since it began, over everything that was measured. */
const memory = ({ peakMemory }: RunningPortal): Result => atMost('memory of the portal while it was measured, at most', peakMemory(), 260, 200, 'MB')

const measureListAlone = async (): Promise<readonly Result[]> => {
  const { url, portal } = await openLarge()
  const measured = [
    ...(await measureList(url, portal)),
    ...(await measureCustomers(url, portal)),
    ...(await measureOverview(url, portal)),
    ...(await measureGoTo(url, portal)),
    memory(portal),
  ]
  await portal.stop()
  return measured
}

const measureRegister = async (): Promise<readonly Result[]> => {
  const large = await openLarge()
  const smallUrl = await openRegister(server.url, 20, 10_000)
  const small = { url: smallUrl, portal: await startPortalProcess(smallUrl) }
  const measured = [
    ...(await measureList(large.url, large.portal)),
    ...(await measureSearch(large.url, large.portal)),
    ...(await measureGoTo(large.url, large.portal)),
    ...(await measureCustomers(large.url, large.portal)),
    ...(await measureOverview(large.url, large.portal)),
    await measureSize(large, small),
    ...(await measureEnds(large.url, large.portal)),
    await measureFirstVisit(large.portal),
    memory(large.portal),
  ]
  await Promise.all([large.portal.stop(), small.portal.stop()])
  return measured
}

const measures = new Map([
  [
    'all',
    async () => [
      ...(await measureRegister()),
      ...(await measureContent(server.url)),
      ...(await measureLive(server.url)),
      ...(await measureBulk(server.url)),
      ...(await measurePages()),
    ],
  ],
  ['register', measureRegister],
  ['content', () => measureContent(server.url)],
  ['live', () => measureLive(server.url)],
  ['bulk', () => measureBulk(server.url)],
  ['pages', measurePages],
  ['list', measureListAlone],
])
const measure = measures.get(wanted)
if (!measure || !(Number(size) > 0))
  throw new Error('usage: npm run bench -- all | register | content | live | bulk | pages | list [number of collaborations]')
const results = await measure()
const table = tableOf(results)
const stamp = new Date().toISOString()
mkdirSync(join(here, 'results'), { recursive: true })
writeFileSync(
  join(here, 'results', `${stamp.slice(0, 19).replaceAll(':', '')}.md`),
  `# ${stamp}, ${cpus().length} cores, Node ${process.version}\n\n${table}\n`,
)
process.stdout.write(`${table}\n`)
await server.stop()
process.exit(results.every(({ reached }) => reached) ? 0 : 1)
