import { ProblemError } from '../../platform/problem.ts'
import { addRecord, changeRecord, removeRecord } from '../records.store.ts'
import type { Kind } from '../kind.ts'
import { AS_STORED, byName, seenAlike } from '../usual.ts'

const KEY = 'seller'

/** The seller of the service's invoices: one record. An invoice keeps its seller as of the sending. Saving a second record raises `changed-meanwhile`. */
export const sellers: Kind<'seller'> = {
  shown: AS_STORED,
  beside: null,
  search: byName,
  suggestedBy: null,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: async () => {},
  save: async ({ client, subscriptionId, now, old }, content) => {
    const record = { key: KEY, accountingDate: null, content }
    if (old) {
      await changeRecord({ client, now }, old, record)
      return old.id
    }
    const id = await addRecord({ client, subscriptionId, now }, { kind: 'seller', ...record })
    if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
    return id
  },
  move: null,
  remind: null,
  remove: async ({ client, old }) => void (await removeRecord(client, old)),
}
