import { isOneOf, PAYROLL_PERIOD_STATES, payrollPeriodAbilities, planPeriodChange, planPeriodMove } from '@portal/domain'
import { notFound, ProblemError, problemsOf } from '../../platform/problem.ts'
import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { Kind, SavingOld } from '../kind.ts'
import { AS_STORED, holds } from '../usual.ts'
import { findPeriod, movePayday, type StoredPeriod } from './payroll.store.ts'
import { wrongField } from '../taken.ts'

/**
 * Months of payroll. Saving raises `invalid-request` for a month that is there, `payroll-period-locked`, `payroll-in-use`; so does removing. Moving
 * raises `payroll-period-locked` for a month that is locked already, `payroll-period-open` for one that is open.
 */
export const payrollPeriods: Kind<'payroll-period'> = {
  shown: AS_STORED,
  beside: null,
  search: holds(`r.content->>'month'`),
  suggestedBy: null,
  within: null,
  states: PAYROLL_PERIOD_STATES,
  accountingDate: null,
  seen: (view) => (view.kind === 'payroll-period' ? { ...view, abilities: payrollPeriodAbilities(view.content.state) } : view),
  refuseFiles: null,
  save: async (saving, { month, payday }) => {
    const { client, subscriptionId, now, old } = saving
    const record = { key: month, accountingDate: null, content: { month, payday, state: 'open' } }
    if (!old) {
      const id = await addRecord({ client, subscriptionId, now }, { kind: 'payroll-period', ...record })
      if (id === undefined) throw wrongField('month', 'taken')
      return id
    }
    const before = await openPeriod({ ...saving, old }, month === old.key ? 'same-month' : 'other-month')
    if (month !== old.key && (await isTaken(client, subscriptionId, 'payroll-period', month))) throw wrongField('month', 'taken')
    await changeRecord({ client, now }, old, record)
    if (payday !== before.payday) await movePayday(saving, month, payday)
    return old.id
  },
  move: async (saving, to) => {
    const { old } = saving
    if (!isOneOf(PAYROLL_PERIOD_STATES, to))
      throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.state', code: 'invalid_value' }] })
    const found = await periodOf(saving)
    const plan = planPeriodMove(found, to)
    if (!plan.ok) throw problemsOf(plan.error)
    const { month, payday } = found
    await changeRecord(saving, old, { key: month, accountingDate: null, content: { month, payday, state: plan.value } })
  },
  remind: null,
  remove: async (saving) => {
    await openPeriod(saving, 'gone')
    await removeRecord(saving.client, saving.old)
  },
}

const periodOf = async ({ client, subscriptionId, old }: SavingOld): Promise<StoredPeriod> => {
  const found = await findPeriod(client, subscriptionId, old.key)
  if (!found) throw notFound()
  return found
}

const openPeriod = async (saving: SavingOld, to: Parameters<typeof planPeriodChange>[1]): Promise<StoredPeriod> => {
  const found = await periodOf(saving)
  const plan = planPeriodChange(found, to)
  if (!plan.ok) throw problemsOf(plan.error)
  return found
}
