/** The confirmations that a service's own rules can require (Lön, Utlägg). */
export const SERVICE_CONFIRMATIONS = [
  'lon-user-added',
  'lon-synchronised',
  'lon-backup-handed-over',
  'lon-backup-current',
  'utlagg-reports-sent',
  'utlagg-expenses-submitted',
] as const
export type ServiceConfirmationCode = (typeof SERVICE_CONFIRMATIONS)[number]

/** Every confirmation an end can require: those of the services, and the one that every destructive outcome requires. */
export const CONFIRMATIONS = [...SERVICE_CONFIRMATIONS, 'data-will-be-deleted'] as const
export type ConfirmationCode = (typeof CONFIRMATIONS)[number]

/** One line of detail behind a confirmation: a person's name or a kind of record, and a count. */
export type ConfirmationDetail = { readonly name: string; readonly count: number }

/** What the stored data says about one confirmation. `done`: no acknowledgement is needed. `count`: how many things are not done, or will be lost. */
export type ConfirmationFact = { readonly done: boolean; readonly count: number; readonly details: readonly ConfirmationDetail[] }

/** One fact for each code. `null`: it was not read, and counts as not done (G20). */
export type ConfirmationFacts = Readonly<Record<ConfirmationCode, ConfirmationFact | null>>

export const NOTHING_READ: ConfirmationFacts = {
  'lon-user-added': null,
  'lon-synchronised': null,
  'lon-backup-handed-over': null,
  'lon-backup-current': null,
  'utlagg-reports-sent': null,
  'utlagg-expenses-submitted': null,
  'data-will-be-deleted': null,
}

/** A confirmation as the preview shows it. */
export type Confirmation = ConfirmationFact & { readonly code: ConfirmationCode }
