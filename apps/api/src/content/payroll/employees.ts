import { planEmployeeRemoval } from '@portal/domain'
import { ProblemError } from '../../platform/problem.ts'
import { employeeKey } from '../workspace-keys.ts'
import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { Kind } from '../kind.ts'
import { AS_STORED, byName, seenAlike } from '../usual.ts'
import { nextEmployeeNumber, payslipsOf } from './payroll.store.ts'
import { wrongField } from '../taken.ts'

/** Employees. A new employee without a number gets the next one. Saving raises `invalid-request` for another's number; removing raises `payroll-in-use`. */
export const employees: Kind<'employee'> = {
  shown: AS_STORED,
  beside: null,
  search: byName,
  suggestedBy: null,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
  save: async ({ client, subscriptionId, now, old }, draft) => {
    const number = draft.number ?? (old ? Number(old.key) || null : null) ?? (await nextEmployeeNumber(client, subscriptionId))
    const record = { key: employeeKey(number), accountingDate: null, content: { ...draft, number } }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'employee', ...record })
      if (id === undefined) throw wrongField('number', 'taken')
      return id
    }
    if (record.key !== old.key && (await isTaken(client, subscriptionId, 'employee', record.key))) throw wrongField('number', 'taken')
    await changeRecord({ client, now }, old, record)
    return old.id
  },
  move: null,
  remind: null,
  remove: async ({ client, subscriptionId, old }) => {
    const plan = planEmployeeRemoval(await payslipsOf(client, subscriptionId, old.id))
    if (!plan.ok) throw new ProblemError(plan.error[0])
    await removeRecord(client, old)
  },
}
