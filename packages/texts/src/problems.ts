import type { Problem, ProblemCode } from '@portal/contract'

/** `title`: what is wrong, on one line. `detail`: what the reader can do about it. */
export type ProblemText = { readonly title: string; readonly detail: string }
export type ProblemOf = { readonly [C in ProblemCode]: Extract<Problem, { code: C }> }
export type ProblemTexts = { readonly [C in ProblemCode]: (problem: ProblemOf[C]) => ProblemText }
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
  | 'account-unknown'
  | 'account-in-use'
  | 'sie-unreadable'
>
