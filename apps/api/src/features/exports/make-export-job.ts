import type { Language } from '@portal/texts'
import type { Context } from '../context.ts'
import { isDatabaseGone } from '../../platform/database.ts'
import { limited } from '../../platform/limited.ts'
import { inTightThread } from '../../platform/thread.ts'
import { saveFailure } from './exports.store.ts'
import type { ExportTask } from './making/make-export-thread.ts'

const THREAD = new URL('./making/make-export-thread.ts', import.meta.url)

type Needs = Pick<Context, 'database' | 'databaseUrl' | 'dataDir' | 'clock' | 'log'>

/**
 * Makes an export in a thread, one at a time in a process. When the database goes away meanwhile, the job fails and is tried again. Any other failure
 * is not retried: the person is told and may ask again.
 */
export const makeExportJob = ({ database, databaseUrl, dataDir, clock, log }: Needs) =>
  limited(1, async ({ exportId, language }: { readonly exportId: string; readonly language: Language }): Promise<void> => {
    try {
      await inTightThread<ExportTask, void>(THREAD, { databaseUrl, dataDir, exportId, language, now: clock() })
    } catch (error) {
      if (isDatabaseGone(error)) throw error
      log.error({ err: error, exportId }, 'an export could not be made')
      await saveFailure(database.pool, exportId, 'unexpected')
    }
  })
