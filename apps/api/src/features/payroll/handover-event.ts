import { activeIn, type NewEvent } from '@portal/domain'
import type { Workspace } from '../../access/workspace-access.store.ts'

/** The event is shown to the customer and to the agency that works there. */
export const handoverEvent = ({ subscription, facts }: Workspace): NewEvent => {
  const { id: subscriptionId, customerId: companyId, service } = subscription
  const active = activeIn(subscriptionId, facts.collaborations)
  return { type: 'payroll-backup-handed-over', companyId, agencyId: active?.agencyId ?? null, details: { service, subscriptionId } }
}
