import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** What a Lön workspace says about the steps before its end. Instants are ISO 8601, UTC. `null`: never. */
export type PayrollFacts = {
  readonly userAddedAt: string | null
  readonly lastChangeAt: string | null
  readonly synchronisedAt: string | null
  /**
   * Whether anything was added, changed or removed since the latest synchronisation. `null`: that one stored no fingerprint, so the instants are
   * compared.
   */
  readonly changedSince: boolean | null
  readonly handedOver: HandedOver
}

/**
 * The latest backup handed over during the present collaboration: either it contains the present data, or the data has changed since. Backups from
 * earlier collaborations do not count.
 */
export const HANDED_OVER = ['nothing', 'outdated', 'current'] as const
export type HandedOver = (typeof HANDED_OVER)[number]

export type HandoverRefusal =
  | { readonly code: 'lon-user-not-added' }
  | { readonly code: 'lon-not-synchronised' }
  | { readonly code: 'lon-backup-outdated' }

/**
 * A backup can be handed over once the customer's user is added and the data is synchronised since its last change (Lön before the end). `isCurrent`:
 * nothing has changed since the backup was made.
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

/** Whether a backup contains the present data. Both fingerprints cover everything that is backed up. `null`: the backup stored none. */
export const isBackupCurrent = (backup: { readonly fingerprint: string | null }, now: string): boolean => backup.fingerprint === now

/** A workspace that was never synchronised is not synchronised, even when it is empty. */
export const isSynchronised = ({ synchronisedAt, lastChangeAt, changedSince }: PayrollFacts): boolean => {
  if (synchronisedAt === null) return false
  return changedSince === null ? lastChangeAt === null || lastChangeAt <= synchronisedAt : !changedSince
}
