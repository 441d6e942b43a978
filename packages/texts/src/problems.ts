import type { Problem, ProblemCode } from '@portal/contract'

/** `title`: what is wrong, on one line. `detail`: what the reader can do about it. */
export type ProblemText = { readonly title: string; readonly detail: string }
export type ProblemOf = { readonly [C in ProblemCode]: Extract<Problem, { code: C }> }
export type ProblemTexts = { readonly [C in ProblemCode]: (problem: ProblemOf[C]) => ProblemText }
