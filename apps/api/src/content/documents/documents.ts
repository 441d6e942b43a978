import { ProblemError } from '../../platform/problem.ts'
import { changeRecord, removeRecord } from '../records.store.ts'
import type { KindRoom } from '../kind.ts'

/**
 * Documents. They are added together with their file (`POST …/documents`); here only their description is changed. Adding one here raises
 * `kind-not-offered`.
 */
export const documents: KindRoom<'document'> = {
  save: async ({ client, now, old }, document) => {
    if (!old) throw new ProblemError({ code: 'kind-not-offered', kind: 'document' })
    const key = `${document.date}${old.key.slice(document.date.length)}`
    await changeRecord({ client, now }, old, { key, accountingDate: document.date, content: document })
    return old.id
  },
  remove: async ({ client, old }) => {
    await removeRecord(client, old)
  },
}
