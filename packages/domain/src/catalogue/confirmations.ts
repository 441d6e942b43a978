/** What an end can ask about, by the service's own rules (Lön, Utlägg) … */
export const SERVICE_CONFIRMATIONS = [
  'lon-user-added',
  'lon-synchronised',
  'lon-backup-handed-over',
  'lon-backup-current',
  'utlagg-reports-sent',
  'utlagg-expenses-submitted',
] as const
export type ServiceConfirmationCode = (typeof SERVICE_CONFIRMATIONS)[number]

/** … and what every destruction asks about, also of an empty workspace. */
export const CONFIRMATIONS = [...SERVICE_CONFIRMATIONS, 'data-will-be-deleted'] as const
export type ConfirmationCode = (typeof CONFIRMATIONS)[number]

/** One line of what stands behind a confirmation: a person's name or a kind of record, and how many. */
export type ConfirmationDetail = { readonly name: string; readonly count: number }

/** `done`: the stored facts say so, nobody needs to acknowledge it. `count`: how many things are left undone (or will be lost). */
export type Confirmation = {
  readonly code: ConfirmationCode
  readonly done: boolean
  readonly count: number
  readonly details: readonly ConfirmationDetail[]
}
