import { isOneOf, PAYROLL_PERIOD_STATES, planPeriodChange } from '@portal/domain'
import { notFound, ProblemError, problemsOf } from '../../platform/problem.ts'
import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { KindRoom, Saving } from '../kind.ts'
import { findPeriod, movePayday, type StoredPeriod } from './payroll.store.ts'
import { wrongField } from '../taken.ts'

type Old = Required<Pick<Saving, 'old'>> & Saving

/**
 * Months of payroll. Saving and removing raise `payroll-period-locked` and `payroll-in-use`; saving also raises `invalid-request` for a month that
 * exists already.
 */
export const payrollPeriods: KindRoom<'payroll-period'> = {
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
    const { month, payday, state } = await periodOf(saving)
    if (state !== to) await changeRecord(saving, old, { key: month, accountingDate: null, content: { month, payday, state: to } })
  },
  remove: async (saving) => {
    await openPeriod(saving, 'gone')
    await removeRecord(saving.client, saving.old)
  },
}

const periodOf = async ({ client, subscriptionId, old }: Old): Promise<StoredPeriod> => {
  const found = await findPeriod(client, subscriptionId, old.key)
  if (!found) throw notFound()
  return found
}

const openPeriod = async (saving: Old, to: Parameters<typeof planPeriodChange>[1]): Promise<StoredPeriod> => {
  const found = await periodOf(saving)
  const plan = planPeriodChange(found, to)
  if (!plan.ok) throw problemsOf(plan.error)
  return found
}
