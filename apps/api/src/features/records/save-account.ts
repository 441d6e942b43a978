import type { Content } from '@portal/contract'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { accountKey } from '../../platform/workspace-keys.ts'
import { addRecord, changeRecord, isTaken, type StoredRecord } from './records.store.ts'
import { isInUse } from './vouchers.store.ts'

/**
 * Adds an account, or corrects `old`, in the caller's transaction; answers its id. Raises `invalid-request` for a number that is there already,
 * `account-in-use` where the number of a used one would change.
 */
export const saveAccount = async (client: PgClient, subscriptionId: string, account: Content<'account'>, old?: StoredRecord): Promise<string> => {
  const record = { key: accountKey(account.number), accountingDate: null, content: account }
  if (!old) {
    const id = await addRecord(client, subscriptionId, { kind: 'account', ...record })
    if (id === undefined) throw numberTaken()
    return id
  }
  if (record.key !== old.key) {
    if (await isTaken(client, subscriptionId, 'account', record.key)) throw numberTaken()
    if (old.account !== null && (await isInUse(client, subscriptionId, old.account))) throw new ProblemError({ code: 'account-in-use' })
  }
  await changeRecord(client, old, record)
  return old.id
}

const numberTaken = (): ProblemError => new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content.number', code: 'taken' }] })
