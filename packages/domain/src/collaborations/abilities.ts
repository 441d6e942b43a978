import { type Action, may, type Standing } from '../policy/policy.ts'
import { allows, type CollaborationMove, type CollaborationStatus } from './collaboration.ts'

export const COLLABORATION_ABILITIES = ['accept', 'decline', 'withdraw', 'end', 'see-termination'] as const
export type CollaborationAbility = (typeof COLLABORATION_ABILITIES)[number]

/** Which party makes each move: the customer answers a request, the agency withdraws it, either party ends (G1). */
const MOVER = {
  accept: 'answer-request',
  decline: 'answer-request',
  withdraw: 'request-collaboration',
  end: 'end-collaboration',
} as const satisfies Record<CollaborationMove, Action>

/** What a person with these standings may do with a collaboration now. `isEnded`: there is a termination to look at. */
export const collaborationAbilities = (
  { status, isEnded }: { readonly status: CollaborationStatus; readonly isEnded: boolean },
  standings: readonly Standing[],
): readonly CollaborationAbility[] =>
  COLLABORATION_ABILITIES.filter((ability) =>
    ability === 'see-termination'
      ? isEnded && may('see-termination', standings) !== undefined
      : allows(status, ability) && may(MOVER[ability], standings) !== undefined,
  )
