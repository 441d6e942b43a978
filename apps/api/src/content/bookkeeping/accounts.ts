import { ProblemError } from '../../platform/problem.ts'
import { accountKey } from '../workspace-keys.ts'
import { addRecord, changeRecord, isTaken, removeRecord, type StoredRecord } from '../records.store.ts'
import type { Kind, Saving } from '../kind.ts'
import { byName, seenAlike } from '../usual.ts'
import { accountNumberOf, isInUse } from './voucher-series.store.ts'

/**
 * The chart of accounts. Saving raises `invalid-request` for a number that exists already, and `account-in-use` when the number of a used account
 * would change; removing raises `account-in-use`.
 */
export const accounts: Kind<'account'> = {
  shown: `r.content - '{unit,sru}'::text[]`,
  beside: null,
  search: (q) => `(starts_with(r.content->>'number', ${q}) OR ${byName(q)})`,
  suggestedBy: `r.content->>'number'`,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
  save: async (saving, account) => {
    const { client, subscriptionId, now, old } = saving
    const record = { key: accountKey(account.number), accountingDate: null, content: account }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'account', ...record })
      if (id === undefined) throw numberTaken()
      return id
    }
    if (record.key !== old.key) {
      if (await isTaken(client, subscriptionId, 'account', record.key)) throw numberTaken()
      if (await isUsed(saving, old)) throw new ProblemError({ code: 'account-in-use' })
    }
    await changeRecord({ client, now }, old, record, ['unit', 'sru'])
    return old.id
  },
  move: null,
  remind: null,
  remove: async (saving) => {
    const { client, old } = saving
    if (await isUsed(saving, old)) throw new ProblemError({ code: 'account-in-use' })
    await removeRecord(client, old)
  },
}

const numberTaken = (): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content.number', code: 'taken' }] })

const isUsed = async ({ client, subscriptionId }: Saving, old: StoredRecord): Promise<boolean> => {
  const number = await accountNumberOf(client, old.id)
  return number !== null && isInUse(client, subscriptionId, number)
}
