/** What an end can ask about by a service's own rules (Lön, Utlägg). */
export const SERVICE_CONFIRMATIONS = [
  'lon-user-added',
  'lon-synchronised',
  'lon-backup-handed-over',
  'lon-backup-current',
  'utlagg-reports-sent',
  'utlagg-expenses-submitted',
] as const
export type ServiceConfirmationCode = (typeof SERVICE_CONFIRMATIONS)[number]

/** All that an end can ask about: the services' own questions, and the one that every destructive outcome asks. */
export const CONFIRMATIONS = [...SERVICE_CONFIRMATIONS, 'data-will-be-deleted'] as const
export type ConfirmationCode = (typeof CONFIRMATIONS)[number]

/** One line of what stands behind a confirmation: a person's name or a kind of record, and how many. */
export type ConfirmationDetail = { readonly name: string; readonly count: number }

/**
 * What the stored data says of one confirmation. `done`: nobody needs to acknowledge it.
 * `count`: how many things are left undone, or will be lost.
 */
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

/** A confirmation as a preview asks it. */
export type Confirmation = ConfirmationFact & { readonly code: ConfirmationCode }
