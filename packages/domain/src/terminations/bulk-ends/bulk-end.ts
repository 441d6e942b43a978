import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../../kernel/result.ts'
import { may, type Standing } from '../../policy/policy.ts'

/**
 * The ends of many customers, carried out pair by pair (G15). `review`: nothing has been carried out yet. `stopped`: what is done is done, and nothing
 * more is.
 */
export const BULK_END_STATES = ['review', 'running', 'paused', 'stopped', 'done'] as const
export type BulkEndState = (typeof BULK_END_STATES)[number]

/** What a person can do with it. `answer`: judge it again, acknowledge checks. */
export const BULK_END_ABILITIES = ['answer', 'start', 'pause', 'stop'] as const
export type BulkEndAbility = (typeof BULK_END_ABILITIES)[number]

/** In which states each of them is possible. */
const POSSIBLE_IN = {
  answer: ['review', 'paused'],
  start: ['review', 'paused'],
  pause: ['running'],
  stop: ['review', 'running', 'paused'],
} as const satisfies Readonly<Record<BulkEndAbility, readonly BulkEndState[]>>

/** Why no more is carried out. `right-lost`: who started it may no longer end the agency's collaborations. */
export const STOP_REASONS = ['asked', 'right-lost'] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** How many customers one act may name. */
export const MOST_CUSTOMERS = 10_000

export type BulkEndRefusal =
  | { readonly code: 'bulk-end-move-refused'; readonly state: BulkEndState; readonly move: BulkEndAbility }
  | { readonly code: 'bulk-end-nothing-ready' }
  /** The number of customers whose data would be destroyed must be given. */
  | { readonly code: 'destruction-not-confirmed'; readonly customers: number }
  | { readonly code: 'too-many-customers'; readonly limit: number }

/** Whether it can be done now. */
export const refuseBulkMove = (state: BulkEndState, move: BulkEndAbility): BulkEndRefusal | undefined => {
  const states: readonly BulkEndState[] = POSSIBLE_IN[move]
  return states.includes(state) ? undefined : { code: 'bulk-end-move-refused', state, move }
}

export const bulkEndAbilities = (state: BulkEndState, standings: readonly Standing[]): readonly BulkEndAbility[] =>
  may('end-collaboration', standings) === undefined ? [] : BULK_END_ABILITIES.filter((ability) => refuseBulkMove(state, ability) === undefined)

/** What would be carried out: the customers that are ready, and those of them whose data would be destroyed. */
export type ReadyCounts = { readonly ready: number; readonly destroyed: number }

/** Starts it, or goes on after a pause. `typed`: the number that the person gave for the customers whose data is destroyed. Returns all refusals. */
export const startBulk = (
  state: BulkEndState,
  { ready, destroyed }: ReadyCounts,
  typed: number | undefined,
): Result<'running', NonEmpty<BulkEndRefusal>> => {
  const move = refuseBulkMove(state, 'start')
  const refusals: readonly BulkEndRefusal[] = [
    ...(move ? [move] : []),
    ...(ready === 0 ? [{ code: 'bulk-end-nothing-ready' } as const] : []),
    ...(destroyed > 0 && typed !== destroyed ? [{ code: 'destruction-not-confirmed', customers: destroyed } as const] : []),
  ]
  return isNonEmpty(refusals) ? refuse(refusals) : ok('running')
}
