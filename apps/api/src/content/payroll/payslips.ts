import { CONTENT, type Content, type Draft } from '@portal/contract'
import { payslipSums, planPayslip } from '@portal/domain'
import { problemsOf } from '../../platform/problem.ts'
import { monthRange, payslipKey } from '../workspace-keys.ts'
import { addRecord, changeRecord, findRecord, isTaken, removeRecord, storedContent } from '../records.store.ts'
import type { Kind, Saving } from '../kind.ts'
import { AS_STORED, byName, seenAlike } from '../usual.ts'
import { findPeriod, type StoredPeriod } from './payroll.store.ts'
import { wrongField } from '../taken.ts'

/**
 * Payslips, one for each employee and month. Saving and removing raise `payroll-period-locked`. Saving also raises `payroll-period-unknown`, and
 * `invalid-request` for an unknown employee, a second payslip of the month, or a tax above the gross salary.
 */
export const payslips: Kind<'payslip'> = {
  shown: AS_STORED,
  beside: null,
  search: byName,
  suggestedBy: null,
  within: async (day) => ({ keys: monthRange(day.slice(0, 7)) }),
  states: null,
  accountingDate: ({ payday }) => payday,
  seen: seenAlike,
  refuseFiles: null,
  save: async (saving, draft) => {
    const { client, subscriptionId, now, old } = saving
    if (old) await openMonth(saving, monthOf(old.key))
    const period = await openMonth(saving, draft.month)
    const content = await contentOf(saving, draft, period)
    const record = { key: payslipKey(draft.month, draft.employeeId), accountingDate: period.payday, content }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'payslip', ...record })
      if (id === undefined) throw wrongField('employeeId', 'taken')
      return id
    }
    if (record.key !== old.key && (await isTaken(client, subscriptionId, 'payslip', record.key))) throw wrongField('employeeId', 'taken')
    await changeRecord({ client, now }, old, record)
    return old.id
  },
  move: null,
  remind: null,
  remove: async (saving) => {
    await openMonth(saving, monthOf(saving.old.key))
    await removeRecord(saving.client, saving.old)
  },
}

const monthOf = (key: string): string => key.slice(0, 7)

const openMonth = async ({ client, subscriptionId }: Saving, month: string): Promise<StoredPeriod> => {
  const period = await findPeriod(client, subscriptionId, month)
  const plan = planPayslip(month, period)
  if (!plan.ok || !period) throw problemsOf(plan.ok ? [{ code: 'payroll-period-unknown', month }] : plan.error)
  return period
}

/** Adds the employee's present name and number, and the sums of the rows. */
const contentOf = async ({ client, subscriptionId }: Saving, draft: Draft<'payslip'>, { payday }: StoredPeriod): Promise<Content<'payslip'>> => {
  const record = await findRecord(client, subscriptionId, draft.employeeId)
  if (record?.kind !== 'employee') throw wrongField('employeeId', 'unknown')
  const { number, name, taxPercent } = CONTENT.employee.parse(await storedContent(client, record.id))
  const sums = payslipSums(draft.rows, taxPercent, draft.tax)
  if (!sums) throw wrongField('tax', 'too_big')
  const { month, employeeId, rows } = draft
  return { month, payday, employeeId, number, name, rows, ...sums }
}
