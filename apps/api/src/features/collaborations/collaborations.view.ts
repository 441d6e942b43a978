import type { CollaborationView, PlannedEndOf } from '@portal/contract'
import { collaborationAbilities, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CollaborationRow } from './collaborations.rows.store.ts'

/**
 * A collaboration as the API shows it. Every field is named here, so that a new column is never sent by accident. `plannedEnd`: `null` for one that is
 * not active.
 */
export const collaborationView = (row: CollaborationRow, standings: readonly Standing[], plannedEnd: PlannedEndOf | null): CollaborationView => ({
  id: row.id,
  status: row.status,
  service: { code: row.service, name: serviceName(row.service) },
  customer: { id: row.customerId, name: row.customerName, customerNumber: row.customerNumber },
  agency: { id: row.agencyId, name: row.agencyName, customerNumber: row.agencyNumber },
  subscriptionId: row.subscriptionId,
  startedAt: row.startedAt,
  endedAt: row.endedAt,
  outcome: row.outcome,
  terminationId: row.terminationId,
  plannedEnd,
  abilities: collaborationAbilities({ status: row.status, isEnded: row.terminationId !== null }, standings),
})
