import type { CollaborationView } from '@portal/contract'
import { collaborationAbilities, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CollaborationRow } from './collaborations.store.ts'

/** The only shape that leaves the house: named field by field, so a new column never leaks. */
export const collaborationView = (row: CollaborationRow, standings: readonly Standing[]): CollaborationView => ({
  id: row.id,
  status: row.status,
  service: { code: row.service, name: serviceName(row.service) },
  customer: { id: row.customerId, name: row.customerName, customerNumber: row.customerNumber },
  agency: { id: row.agencyId, name: row.agencyName, customerNumber: row.agencyNumber },
  subscriptionId: row.subscriptionId,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  outcome: row.outcome,
  terminationId: row.terminationId,
  abilities: collaborationAbilities({ status: row.status, isEnded: row.terminationId !== null }, standings),
})
