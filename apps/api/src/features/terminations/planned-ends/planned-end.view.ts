import type { PlannedEndView } from '@portal/contract'
import { type Day, plannedEndAbilities, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { PlannedRow } from './planned-ends.store.ts'

/** A planned end as the API shows it to both sides: without names of persons. */
export const plannedEndView = (row: PlannedRow, standings: readonly Standing[], today: Day): PlannedEndView => ({
  id: row.id,
  collaborationId: row.collaborationId,
  status: row.status,
  lastDay: row.lastDay,
  outcome: row.outcome,
  by: row.by,
  plannedAt: row.plannedAt.toISOString(),
  reason: row.reason,
  service: { code: row.service, name: serviceName(row.service) },
  customer: { id: row.customerId, name: row.customerName, customerNumber: row.customerNumber },
  agency: { id: row.agencyId, name: row.agencyName, customerNumber: row.agencyNumber },
  inTheWay: row.inTheWay,
  abilities: plannedEndAbilities(row, standings, today),
})
