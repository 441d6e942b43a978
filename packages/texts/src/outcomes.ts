import type { OutcomeOf, ServiceCode } from '@portal/domain'

/** `label`: the choice, as the chooser offers it. `done`: what became of the service, as receipts and lists tell it afterwards. */
export type OutcomeText = { readonly label: string; readonly done: string }

/** Every outcome of every service: a new row in the rule book does not compile before it has its words. */
export type OutcomeTexts = { readonly [S in ServiceCode]: Readonly<Record<OutcomeOf<S>, OutcomeText>> }
