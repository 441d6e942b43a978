import { ProblemError } from '../../platform/problem.ts'
import { changeRecord, removeRecord } from '../records.store.ts'
import type { Kind } from '../kind.ts'
import { AS_STORED, byAccountingDate, FILE_SHOWN, holds, seenAlike } from '../usual.ts'

/**
 * Documents. They are added together with their file (`POST …/documents`); here only their description is changed. Adding one here raises
 * `kind-not-offered`.
 */
export const documents: Kind<'document'> = {
  shown: AS_STORED,
  beside: `jsonb_build_object('file', (SELECT ${FILE_SHOWN} FROM workspace_file f WHERE f.record_id = r.id ORDER BY f.id LIMIT 1))`,
  search: holds(`(r.content->>'title') || ' ' || (r.content->>'note')`),
  suggestedBy: null,
  within: byAccountingDate,
  states: null,
  accountingDate: ({ date }) => date,
  seen: seenAlike,
  refuseFiles: null,
  save: async ({ client, now, old }, document) => {
    if (!old) throw new ProblemError({ code: 'kind-not-offered', kind: 'document' })
    const key = `${document.date}${old.key.slice(document.date.length)}`
    await changeRecord({ client, now }, old, { key, accountingDate: document.date, content: document })
    return old.id
  },
  move: null,
  remind: null,
  remove: async ({ client, old }) => {
    await removeRecord(client, old)
  },
}
