import type { Coming, FigureView, ListedDeletion, ListedEnd, ListedExport } from '@portal/contract'
import { type Day, type Figure, lastDayToCallOff, may, mayCallOffNow, MOST_COUNTED, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { DeletionRow } from './deletions.store.ts'
import type { ExportRow } from './exports.store.ts'
import type { EndRow } from './planned-ends.store.ts'

/** `count`: at most one more than is counted. */
export const figureView = (code: Figure, count: number, list: FigureView['list']): FigureView => ({
  code,
  count: Math.min(count, MOST_COUNTED),
  isMore: count > MOST_COUNTED,
  list,
})

export const endView = ({ service, ...row }: EndRow): ListedEnd => ({ ...row, service: { code: service, name: serviceName(service) } })

/** `standings`: the caller's to the two companies of the termination. */
export const deletionView = ({ service, endedBy, ...row }: DeletionRow, standings: readonly Standing[], today: Day): ListedDeletion => {
  const deletion = { on: row.on, status: 'scheduled', endedBy, agencyId: row.agency.id } as const
  return {
    ...row,
    service: { code: service, name: serviceName(service) },
    lastDayToStop: lastDayToCallOff(deletion),
    abilities: [
      ...(may('see-termination', standings) ? (['see-termination'] as const) : []),
      ...(mayCallOffNow(deletion, standings, today) ? (['cancel-deletion'] as const) : []),
    ],
  }
}

export const exportView = ({ service, readyAt, expiresAt, ...row }: ExportRow): ListedExport => ({
  ...row,
  service: { code: service, name: serviceName(service) },
  readyAt: readyAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

/** The soonest of both kinds, at most `limit`, by the day on which they happen. */
export const comingView = (ends: readonly ListedEnd[], deletions: readonly ListedDeletion[], limit: number): readonly Coming[] =>
  [
    ...ends.map((end) => ({ kind: 'planned-end', on: end.lastDay, end }) as const),
    ...deletions.map((deletion) => ({ kind: 'deletion', on: deletion.on, deletion }) as const),
  ]
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .slice(0, limit)
