import { makeContentWorld } from '../content-world.ts'
import { idleWait } from '../me.ts'
import { startPortalProcess } from '../portal.ts'
import type { Result } from '../table.ts'
import { measureDeletion } from './deletion.ts'
import { measureExport } from './export.ts'
import { measureImport, measureVoucherList } from './import.ts'
import { measurePapers } from './papers.ts'
import { measurePreview } from './preview.ts'

const VOUCHERS = 100_000
const RECORDS_OF_EACH_KIND = 14_000

/** Acts on large contents, by a portal that runs its jobs in the same process, and how long `GET /me` waits meanwhile. */
export const measureContent = async (server: string): Promise<readonly Result[]> => {
  const world = await makeContentWorld(server, RECORDS_OF_EACH_KIND)
  const start = () => startPortalProcess(world.url, { WORKER: 'inline', DELETION_GRACE_DAYS: '0' })
  const first = await start()
  const cookie = await first.cookieOf(world.owner)
  const asking = { cookie, idle: await idleWait(first, cookie) }
  const imported = [
    ...(await measureImport(first, asking, world, VOUCHERS)),
    ...(await measurePreview(first, cookie, world)),
    await measureVoucherList(first, cookie, world),
    ...(await measurePapers(first, cookie, world)),
  ]
  await first.stop()
  // The export is measured in a process that has imported nothing, so that its memory beforehand is that of any portal.
  const second = await start()
  const exported = await measureExport(second, { ...asking, cookie: await second.cookieOf(world.owner) }, world)
  const deleted = await measureDeletion(second, { ...asking, cookie: await second.cookieOf(world.owner) }, world)
  await second.stop()
  return [...imported, ...exported, ...deleted]
}
