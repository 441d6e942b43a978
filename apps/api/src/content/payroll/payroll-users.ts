import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { Kind } from '../kind.ts'
import { AS_STORED, byName, seenAlike } from '../usual.ts'
import { memberName } from './payroll.store.ts'
import { wrongField } from '../taken.ts'

/**
 * The customer's own users in Lön, who are added before a backup is handed over. Raises `invalid-request` for a person who is not a user of the
 * customer.
 */
export const payrollUsers: Kind<'payroll-user'> = {
  shown: AS_STORED,
  beside: null,
  search: byName,
  suggestedBy: null,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
  save: async ({ client, subscriptionId, workspace, now, old }, { membershipId }) => {
    const name = await memberName(client, workspace.subscription.customerId, membershipId)
    if (name === undefined) throw wrongField('membershipId', 'unknown')
    const record = { key: membershipId, accountingDate: null, content: { name, membershipId } }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'payroll-user', ...record })
      if (id === undefined) throw wrongField('membershipId', 'taken')
      return id
    }
    if (membershipId !== old.key && (await isTaken(client, subscriptionId, 'payroll-user', membershipId))) throw wrongField('membershipId', 'taken')
    await changeRecord({ client, now }, old, record)
    return old.id
  },
  move: null,
  remind: null,
  remove: async ({ client, old }) => {
    await removeRecord(client, old)
  },
}
