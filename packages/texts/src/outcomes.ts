import type { OutcomeOf, ServiceCode } from '@portal/domain'

/** `label`: the outcome as a choice. `done`: the result, as receipts and lists show it afterwards. */
export type OutcomeText = { readonly label: string; readonly done: string }

/** The texts of every outcome of every service. A new outcome in the rule book without texts does not compile. */
export type OutcomeTexts = { readonly [S in ServiceCode]: Readonly<Record<OutcomeOf<S>, OutcomeText>> }
