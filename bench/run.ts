import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@portal/database'
import { measureEnds } from './measures/ends.ts'
import { measureFirstVisit } from './measures/first-visit.ts'
import { measureList, measureSize } from './measures/list.ts'
import { measureSearch } from './measures/search.ts'
import { startPortalProcess } from './portal.ts'
import { openRegister } from './register.ts'
import { tableOf } from './table.ts'

/** `npm run bench`: each measure against its limit, in one run, on registers made once. Exits 1 when one is missed. */
const here = fileURLToPath(new URL('.', import.meta.url))
const server = await startEmbedded({ dataDir: process.env['BENCH_DIR'] ?? join(here, '..', '.data', 'bench') })
const urls = { large: await openRegister(server.url, 2_000, 1_000_000), small: await openRegister(server.url, 20, 10_000) }
const [large, small] = [await startPortalProcess(urls.large), await startPortalProcess(urls.small)]

const results = [
  ...(await measureList(urls.large, large)),
  ...(await measureSearch(urls.large, large)),
  await measureSize({ url: urls.large, portal: large }, { url: urls.small, portal: small }),
  ...(await measureEnds(urls.large, large)),
  await measureFirstVisit(large),
]
const table = tableOf(results)
const stamp = new Date().toISOString()
mkdirSync(join(here, 'results'), { recursive: true })
writeFileSync(
  join(here, 'results', `${stamp.slice(0, 19).replaceAll(':', '')}.md`),
  `# ${stamp}, ${cpus().length} cores, Node ${process.version}\n\n${table}\n`,
)
process.stdout.write(`${table}\n`)
await Promise.all([large.stop(), small.stop()])
await server.stop()
process.exit(results.every(({ reached }) => reached) ? 0 : 1)
