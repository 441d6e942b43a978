import type { NewEvent, StartPlan } from '@portal/domain'
import type { CollaborationRow } from '../collaborations.rows.store.ts'

/** The events of a start: that it began, whose requests were declined, which agencies lost access, and what the agency can read again. */
export const eventsOfStart = (request: CollaborationRow, { declined, effects }: StartPlan): readonly NewEvent[] => {
  const { agencyId, customerId: companyId, service, subscriptionId } = request
  const agencies = effects.flatMap((effect) => (effect.agencyId === null ? [] : [{ ...effect, agencyId: effect.agencyId }]))
  const returned = agencies.filter((effect) => effect.agencyId === agencyId && effect.subscriptionId !== subscriptionId)
  const fell = agencies.filter(({ after }) => after === 'none')
  const here = { companyId, details: { service, subscriptionId } }
  const at = (effect: (typeof agencies)[number]) => ({
    companyId,
    agencyId: effect.agencyId,
    details: { service: effect.service, subscriptionId: effect.subscriptionId },
  })
  return [
    { type: 'collaboration-accepted', agencyId, ...here },
    ...declined.map((each): NewEvent => ({ type: 'collaboration-declined', agencyId: each.agencyId, ...here })),
    ...fell.map((effect): NewEvent => ({ type: 'agency-access-fell', ...at(effect) })),
    ...returned.map((effect): NewEvent => ({ type: 'agency-access-returned', ...at(effect) })),
  ]
}
