import { type CollaborationView, type collaborations, type Input, onTheWire } from '@portal/contract'
import { planStart, type StartPlan } from '@portal/domain'
import { tell } from '../../../events/tell.store.ts'
import type { Context } from '../../context.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { ProblemError, problemsOf } from '../../../platform/problem.ts'
import type { Admitted } from '../../../access/guard.ts'
import type { CollaborationRow } from '../collaborations.rows.store.ts'
import { collaborationView } from '../collaborations.view.ts'
import { eventsOfStart } from './start-events.ts'
import { loadStartFacts, startPreviewOf } from './start-preview.ts'
import { lockStart, saveStart } from './starts.store.ts'

/**
 * The customer accepts a request: lock, load, decide and save in one transaction. The content stays as it was; other requests for the service are
 * declined (G12). Raises every refusal of `planStart` at once, and `start-preview-outdated` when the facts have changed since the preview.
 */
export const acceptRequest =
  ({ database, jobs, clock }: Context) =>
  ({ body }: Input<typeof collaborations.accept>, { actor, subject, standings }: Admitted<CollaborationRow>): Promise<CollaborationView> =>
    transaction(database, async (client) => {
      await lockStart(client, subject)
      const plan = await decide(client, subject, body?.version)
      const at = clock()
      await saveStart(client, subject, plan, at)
      await tell(client, { at, by: { actor, party: 'customer' } }, eventsOfStart(subject, plan))
      await jobs.send('mail-request', { collaborationId: subject.id, told: 'accepted', at: at.toISOString() }, client)
      for (const { id } of plan.declined) await jobs.send('mail-request', { collaborationId: id, told: 'declined', at: at.toISOString() }, client)
      return collaborationView({ ...subject, status: 'active', startedAt: at.toISOString() }, standings, null)
    })

const decide = async (client: PgClient, subject: CollaborationRow, version: string | undefined): Promise<StartPlan> => {
  const facts = await loadStartFacts(client, subject)
  const decided = planStart(facts)
  if (!decided.ok) throw problemsOf(decided.error.map(onTheWire))
  if (version === undefined) return decided.value
  const preview = await startPreviewOf(client, facts)
  if (version !== preview.version) throw new ProblemError({ code: 'start-preview-outdated', preview })
  return decided.value
}
