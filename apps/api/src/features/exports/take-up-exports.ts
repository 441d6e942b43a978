import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { holdExport, putBack, runningExports, saveFailure } from './exports.store.ts'

/** An export is begun anew for this long after it was asked for, so that one which ends its process each time comes to an end. */
const BEGUN_ANEW_MS = 24 * 60 * 60 * 1000

/** Restarts exports that a dead process left unfinished: they are marked as being made, but no process makes them. Returns their number. */
export const takeUpExports = async ({ database, jobs, clock }: Pick<Context, 'database' | 'jobs' | 'clock'>): Promise<number> => {
  let takenUp = 0
  for (const { id, language, createdAt } of await runningExports(database)) {
    const letGo = await holdExport(database, id)
    if (!letGo) continue
    try {
      await transaction(database, async (client) => {
        if (clock().getTime() - createdAt.getTime() > BEGUN_ANEW_MS) return void (await saveFailure(client, id, 'unexpected'))
        if (!(await putBack(client, id))) return
        await jobs.send('make-export', { exportId: id, language }, client)
        takenUp += 1
      })
    } finally {
      letGo()
    }
  }
  return takenUp
}
