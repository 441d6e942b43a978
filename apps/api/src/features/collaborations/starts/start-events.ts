import type { StartPlan } from '@portal/domain'
import type { CollaborationRow } from '../collaborations.store.ts'
import type { NewEvent } from './starts.store.ts'

/** What the event log tells of a start: that it began, who was declined by it, whose reading fell, and what the agency reads again. */
export const eventsOfStart = ({ agencyId, service, subscriptionId }: CollaborationRow, { declined, effects }: StartPlan): readonly NewEvent[] => {
  const agencies = effects.flatMap((effect) => (effect.agencyId === null ? [] : [{ ...effect, agencyId: effect.agencyId }]))
  const returned = agencies.filter((effect) => effect.agencyId === agencyId && effect.subscriptionId !== subscriptionId)
  const fell = agencies.filter(({ after }) => after === 'none')
  return [
    { type: 'collaboration-accepted', agencyId, details: { service, subscriptionId } },
    ...declined.map((each) => ({ type: 'collaboration-declined', agencyId: each.agencyId, details: { service, subscriptionId } }) as const),
    ...fell.map(
      (each) =>
        ({ type: 'agency-access-fell', agencyId: each.agencyId, details: { service: each.service, subscriptionId: each.subscriptionId } }) as const,
    ),
    ...returned.map(
      (each) => ({ type: 'agency-access-returned', agencyId, details: { service: each.service, subscriptionId: each.subscriptionId } }) as const,
    ),
  ]
}
