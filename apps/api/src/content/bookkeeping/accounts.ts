import { ProblemError } from '../../platform/problem.ts'
import { accountKey } from '../workspace-keys.ts'
import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { KindRoom } from '../kind.ts'
import { isInUse } from './voucher-series.store.ts'

/**
 * The chart of accounts. Saving raises `invalid-request` for a number that exists already, and `account-in-use` when the number of a used account
 * would change; removing raises `account-in-use`.
 */
export const accounts: KindRoom<'account'> = {
  save: async ({ client, subscriptionId, now, old }, account) => {
    const record = { key: accountKey(account.number), accountingDate: null, content: account }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'account', ...record })
      if (id === undefined) throw numberTaken()
      return id
    }
    if (record.key !== old.key) {
      if (await isTaken(client, subscriptionId, 'account', record.key)) throw numberTaken()
      if (old.account !== null && (await isInUse(client, subscriptionId, old.account))) throw new ProblemError({ code: 'account-in-use' })
    }
    await changeRecord({ client, now }, old, record, ['unit', 'sru'])
    return old.id
  },
  remove: async ({ client, subscriptionId, old }) => {
    if (old.account !== null && (await isInUse(client, subscriptionId, old.account))) throw new ProblemError({ code: 'account-in-use' })
    await removeRecord(client, old)
  },
}

const numberTaken = (): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content.number', code: 'taken' }] })
