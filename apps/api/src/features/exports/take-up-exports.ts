import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { holdExport, putBack, runningExports } from './exports.store.ts'

/** Restarts exports that a dead process left unfinished: they are marked as being made, but no process makes them. Returns their number. */
export const takeUpExports = async ({ database, jobs }: Pick<Context, 'database' | 'jobs'>): Promise<number> => {
  let takenUp = 0
  for (const { id, language } of await runningExports(database)) {
    const letGo = await holdExport(database, id)
    if (!letGo) continue
    try {
      await transaction(database, async (client) => {
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
