import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** What a Lön workspace says of the steps before its end. Instants are ISO 8601, UTC; `null`: never. */
export type PayrollFacts = {
  readonly userAddedAt: string | null
  readonly lastChangeAt: string | null
  readonly synchronisedAt: string | null
  /** Whether anything was added, changed or removed since the latest synchronisation; `null`: it kept no fingerprint, the instants tell. */
  readonly changedSince: boolean | null
  readonly handedOver: HandedOver
}

/**
 * The latest backup that was handed over in the present collaboration: it holds what stands now, or something has changed since it was made.
 * Backups from earlier collaborations do not count.
 */
export const HANDED_OVER = ['nothing', 'outdated', 'current'] as const
export type HandedOver = (typeof HANDED_OVER)[number]

export type HandoverRefusal =
  | { readonly code: 'lon-user-not-added' }
  | { readonly code: 'lon-not-synchronised' }
  | { readonly code: 'lon-backup-outdated' }

/**
 * The customer's user is added first, and only then is the backup handed over; the data synchronised since their last change (Lön before the end).
 * `isCurrent`: nothing has changed since the backup was made.
 */
export const planBackupHandover = (
  facts: PayrollFacts,
  { isCurrent }: { readonly isCurrent: boolean },
): Result<'hand-over', NonEmpty<HandoverRefusal>> => {
  const refusals: HandoverRefusal[] = []
  if (!facts.userAddedAt) refusals.push({ code: 'lon-user-not-added' })
  if (!isSynchronised(facts)) refusals.push({ code: 'lon-not-synchronised' })
  if (!isCurrent) refusals.push({ code: 'lon-backup-outdated' })
  return isNonEmpty(refusals) ? refuse(refusals) : ok('hand-over')
}

/** Whether a backup holds what stands now. Both fingerprints are of all that is backed up; `null`: the backup kept none. */
export const isBackupCurrent = (backup: { readonly fingerprint: string | null }, now: string): boolean => backup.fingerprint === now

/** Without data nothing is synchronised. */
export const isSynchronised = ({ synchronisedAt, lastChangeAt, changedSince }: PayrollFacts): boolean => {
  if (synchronisedAt === null) return false
  return changedSince === null ? lastChangeAt === null || lastChangeAt <= synchronisedAt : !changedSince
}
