import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@portal/database'
import { measureContent } from './measures/content.ts'
import { measureEnds } from './measures/ends.ts'
import { measureFirstVisit } from './measures/first-visit.ts'
import { measureList, measureSize } from './measures/list.ts'
import { measureSearch } from './measures/search.ts'
import { startPortalProcess } from './portal.ts'
import { openRegister } from './register.ts'
import { type Result, tableOf } from './table.ts'

/**
 * `npm run bench`: each measure against its limit, in one run, on registers made once and on contents made each time. Exits 1 when one is missed.
 * `npm run bench -- content` or `-- register`: those alone.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const server = await startEmbedded({ dataDir: process.env['BENCH_DIR'] ?? join(here, '..', '.data', 'bench') })
const wanted = process.argv[2]

const measureRegister = async (): Promise<readonly Result[]> => {
  const urls = { large: await openRegister(server.url, 2_000, 1_000_000), small: await openRegister(server.url, 20, 10_000) }
  const [large, small] = [await startPortalProcess(urls.large), await startPortalProcess(urls.small)]
  const measured = [
    ...(await measureList(urls.large, large)),
    ...(await measureSearch(urls.large, large)),
    await measureSize({ url: urls.large, portal: large }, { url: urls.small, portal: small }),
    ...(await measureEnds(urls.large, large)),
    await measureFirstVisit(large),
  ]
  await Promise.all([large.stop(), small.stop()])
  return measured
}

const results = [...(wanted === 'content' ? [] : await measureRegister()), ...(wanted === 'register' ? [] : await measureContent(server.url))]
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
