import type { BulkEndRowView, BulkEndView } from '@portal/contract'
import { aftermathOf, bulkEndAbilities, type ServiceCode, SERVICE_CONFIRMATIONS, type Standing, termsOf } from '@portal/domain'
import { type Language, serviceName, texts } from '@portal/texts'
import type { CountedBulk } from './bulk-ends.store.ts'
import type { ShownRow } from './bulk-rows.store.ts'

/** How far the ends have come, as the agency's administrators see it. */
export const bulkEndView = (bulk: CountedBulk, standings: readonly Standing[], language: Language): BulkEndView => {
  const { destroyed, ...counts } = bulk.counts
  return {
    id: bulk.id,
    agencyId: bulk.agencyId,
    state: bulk.state,
    counts,
    destroyed,
    choices: bulk.choices.map(({ service, outcome }) => ({
      service: named(service),
      outcome,
      label: texts(language).outcomeLabel(service, outcome),
      destructive: aftermathOf(termsOf(service), outcome)?.destructive ?? false,
    })),
    lastDay: bulk.lastDay,
    reason: bulk.reason,
    checks: SERVICE_CONFIRMATIONS.flatMap((code) =>
      bulk.checks
        .filter((check) => check.code === code)
        .map(({ customers }) => ({ code, customers, acknowledged: bulk.acknowledged.includes(code) })),
    ),
    madeAt: bulk.madeAt.toISOString(),
    madeBy: bulk.madeBy,
    reviewedAt: bulk.reviewedAt.toISOString(),
    startedAt: bulk.startedAt?.toISOString() ?? null,
    endedAt: bulk.endedAt?.toISOString() ?? null,
    stopped: bulk.stopped,
    abilities: [...bulkEndAbilities(bulk.state, standings)],
  }
}

/** One customer of it: only what lies between the two (G21). */
export const bulkEndRowView = (row: ShownRow): BulkEndRowView => ({
  customer: { id: row.customerId, name: row.customerName, customerNumber: row.customerNumber },
  state: row.state,
  ends: row.ends.map(({ service, ...end }) => ({ ...end, service: named(service) })),
  destroys: row.destroys,
  reasons: row.reasons,
  missing: row.missing,
  doneAt: row.doneAt?.toISOString() ?? null,
})

const named = (code: ServiceCode) => ({ code, name: serviceName(code) })
