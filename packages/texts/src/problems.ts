import type { Problem, ProblemCode } from '@portal/contract'

/** `title`: what is wrong, one line. `detail`: what the reader can do about it. */
export type ProblemText = { readonly title: string; readonly detail: string }
export type ProblemTexts = { readonly [C in ProblemCode]: (problem: Extract<Problem, { code: C }>) => ProblemText }
