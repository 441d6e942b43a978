import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** What a Lön workspace says of the steps before its end. Instants are ISO 8601, UTC; `null`: never. */
export type PayrollFacts = {
  readonly userAddedAt: string | null
  readonly lastChangeAt: string | null
  readonly synchronisedAt: string | null
  /** Whether anything was added, changed or removed since the latest synchronisation; `null`: it kept no fingerprint, the instants tell. */
  readonly changedSince: boolean | null
  readonly backupHandedOverAt: string | null
}

export type HandoverRefusal =
  { readonly code: 'lon-user-not-added' } | { readonly code: 'lon-not-synchronised' } | { readonly code: 'lon-backup-outdated' }

/**
 * The customer's user is added first, and only then is the backup handed over; the data synchronised since their last change (Lön before the end).
 * `isCurrent`: nothing has changed since the backup was made.
 */
export const planBackupHandover = (
  facts: PayrollFacts,
  { isCurrent }: { readonly isCurrent: boolean },
): Result<'hand-over', NonEmpty<HandoverRefusal>> => {
  if (!facts.userAddedAt) return refuse([{ code: 'lon-user-not-added' }])
  if (!isSynchronised(facts)) return refuse([{ code: 'lon-not-synchronised' }])
  return isCurrent ? ok('hand-over') : refuse([{ code: 'lon-backup-outdated' }])
}

/** An empty Lön has nothing done. */
export const isSynchronised = ({ synchronisedAt, lastChangeAt, changedSince }: PayrollFacts): boolean => {
  if (synchronisedAt === null) return false
  return changedSince === null ? lastChangeAt === null || lastChangeAt <= synchronisedAt : !changedSince
}
