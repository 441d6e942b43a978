import type { Problem, ProblemCode } from '@portal/contract'
import { keysOf } from '@portal/domain'
import type { Words } from './words.ts'

/** `title`: what is wrong, on one line. `detail`: what the reader can do about it. */
export type ProblemText = { readonly title: string; readonly detail: string }
export type ProblemOf = { readonly [C in ProblemCode]: Extract<Problem, { code: C }> }
export type ProblemTexts = { readonly [C in ProblemCode]: (problem: ProblemOf[C]) => ProblemText }
/** The fields of a form that are filled in wrongly, and what to do about the addresses among them, as sentences. */
export const wrongFields = (
  issues: ProblemOf['invalid-request']['issues'],
  faults: Words['addressFault'],
  correct: (paths: readonly string[]) => string,
): string => {
  const others = issues.filter(({ code }) => !(code in faults)).map(({ path }) => path)
  const addresses = keysOf(faults).filter((fault) => issues.some(({ code }) => code === fault))
  return [...(others.length > 0 ? [correct(others)] : []), ...addresses.map((fault) => faults[fault])].join(' ')
}

/** Those that somebody may meet before logging in. */
export type FirstProblemTexts = Pick<
  ProblemTexts,
  | 'unauthenticated'
  | 'invalid-credentials'
  | 'identity-not-proven'
  | 'forbidden'
  | 'origin-refused'
  | 'not-found'
  | 'invitation-invalid'
  | 'password-unfit'
  | 'payload-too-large'
  | 'too-many-requests'
  | 'storage-full'
  | 'unexpected'
  | 'unavailable'
>
/** Those that a second factor raises. */
export type SecondFactorProblemTexts = Pick<ProblemTexts, 'second-factor-needed' | 'step-up-needed' | 'second-factor-on' | 'second-factor-off'>
/** Those that crediting an invoice raises. */
export type CreditProblemTexts = Pick<ProblemTexts, 'credit-quantity-exceeds' | 'credit-exceeds-left' | 'credit-nothing'>
/** Those that ends of many customers raise. */
export type BulkProblemTexts = Pick<
  ProblemTexts,
  'bulk-end-move-refused' | 'bulk-end-nothing-ready' | 'destruction-not-confirmed' | 'too-many-customers'
>
/** Those that bookkeeping raises; their words stand by themselves. */
export type BookkeepingProblemTexts = Pick<
  ProblemTexts,
  | 'year-exists'
  | 'replace-not-offered'
  | 'undo-not-offered'
  | 'day-out-of-range'
  | 'year-unknown'
  | 'voucher-unbalanced'
  | 'voucher-number-taken'
  | 'voucher-posted'
  | 'voucher-not-correctable'
  | 'account-unknown'
  | 'account-in-use'
  | 'sie-unreadable'
>
