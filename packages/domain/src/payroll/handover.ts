import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** What a Lön workspace says of the steps before its end. Instants are ISO 8601, UTC; `null`: never. */
export type PayrollFacts = {
  readonly userAddedAt: string | null
  readonly lastChangeAt: string | null
  readonly synchronisedAt: string | null
  readonly backupHandedOverAt: string | null
}

export type HandoverRefusal = { readonly code: 'lon-user-not-added' } | { readonly code: 'lon-not-synchronised' }

/** The customer's user is added first, and only then is the backup handed over; the data synchronised since their last change (Lön before the end). */
export const planBackupHandover = (facts: PayrollFacts): Result<'hand-over', NonEmpty<HandoverRefusal>> => {
  if (!facts.userAddedAt) return refuse([{ code: 'lon-user-not-added' }])
  return isSynchronised(facts) ? ok('hand-over') : refuse([{ code: 'lon-not-synchronised' }])
}

/** An empty Lön has nothing done. */
export const isSynchronised = ({ synchronisedAt, lastChangeAt }: PayrollFacts): boolean =>
  synchronisedAt !== null && (lastChangeAt === null || lastChangeAt <= synchronisedAt)
