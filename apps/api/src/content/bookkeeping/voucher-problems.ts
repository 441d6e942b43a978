import { type Content, type Problem, STATUS } from '@portal/contract'
import { type Day, distinct, planVoucherChange, planVoucherCorrection } from '@portal/domain'
import { problemsOf } from '../../platform/problem.ts'
import type { Saving, SavingOld } from '../kind.ts'
import { postedVoucher } from './corrections.store.ts'
import { findYear } from './fiscal-years.store.ts'
import { unknownAccounts } from './voucher-series.store.ts'

/** What is wrong with what a voucher says: `account-unknown`, `voucher-unbalanced`, and `year-unknown` where no year has its day. */
export const contentProblems = async (
  { client, subscriptionId }: Pick<Saving, 'client' | 'subscriptionId'>,
  { rows }: Pick<Content<'voucher'>, 'rows'>,
  hasYear: boolean,
): Promise<readonly Problem[]> => {
  const accounts = await unknownAccounts(client, subscriptionId, distinct(rows.map(({ account }) => account)))
  return [
    ...(hasYear ? [] : [{ code: 'year-unknown' } as const]),
    ...(accounts.length > 0 ? [{ code: 'account-unknown', accounts } as const] : []),
    ...balanceProblems(rows),
  ]
}

/** Why a voucher may not be edited or removed now: `voucher-posted` (G18). */
export const changeProblems = async ({ client, old, now }: SavingOld, to: 'edit' | 'remove'): Promise<readonly Problem[]> => {
  const plan = planVoucherChange(await postedVoucher(client, old.id), to, now)
  return plan.ok ? [] : plan.error
}

/** Why a voucher may not be corrected like that. `day`: that of the reversal. `replacement`: the new voucher. */
export const correctionProblems = async (saving: SavingOld, day: Day, replacement: Content<'voucher'> | null): Promise<readonly Problem[]> => {
  const { client, subscriptionId, old } = saving
  const plan = planVoucherCorrection(await postedVoucher(client, old.id))
  const year = await findYear(client, subscriptionId, day)
  const ofReplacement = replacement
    ? await contentProblems(saving, replacement, (await findYear(client, subscriptionId, replacement.date)) !== undefined)
    : []
  return [
    ...(plan.ok ? [] : plan.error),
    ...(year ? [] : [{ code: 'year-unknown' } as const]),
    ...ofReplacement.filter(({ code }) => code !== 'year-unknown' || year),
  ]
}

/** Raises all the problems that there are, those of the time (409) before those of the content (422). */
export const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw problemsOf(problems.toSorted((one, other) => STATUS[one.code] - STATUS[other.code]))
}

/** Removed rows do not count. The sum is a BigInt, because ten thousand rows of the largest amount exceed a number's exact range. */
const balanceProblems = (rows: Content<'voucher'>['rows']): readonly Problem[] => {
  const difference = rows.reduce((sum, { amount, change }) => (change === 'removed' ? sum : sum + BigInt(amount)), 0n)
  return difference === 0n ? [] : [{ code: 'voucher-unbalanced', difference: Number(difference) }]
}
