import type { PgClient } from '@portal/database'
import type { NonEmpty } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Located } from '../../access/guard.ts'
import { standingsToPair } from '../../access/standing.ts'
import { ProblemError } from '../../platform/problem.ts'
import { findPairs, type PairRow } from './terminations.store.ts'

type Named = { readonly body: { readonly ends: readonly { readonly collaborationId: string }[] } }

/**
 * Finds the collaborations that a body names, and how the actor stands to their pair. Raises `invalid-request` when they belong to more than one
 * pair. `undefined`: one of them is none of the actor's business.
 */
export const pairsNamed =
  (client: Pick<PgClient, 'query'>) =>
  async ({ body: { ends } }: Named, actor: Actor): Promise<Located<NonEmpty<PairRow>> | undefined> => {
    const pairs = await findPairs(
      client,
      ends.map(({ collaborationId }) => collaborationId),
      actor,
    )
    if (!pairs) return undefined
    const [first] = pairs
    const foreign = pairs.findIndex(({ agencyId, customerId }) => agencyId !== first.agencyId || customerId !== first.customerId)
    if (foreign > 0)
      throw new ProblemError({ code: 'invalid-request', issues: [{ path: `body.ends.${foreign}.collaborationId`, code: 'another_pair' }] })
    return { subject: pairs, standings: standingsToPair(actor, first) }
  }
