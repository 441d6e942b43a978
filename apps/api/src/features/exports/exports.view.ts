import type { ExportView } from '@portal/contract'
import { isFetchable } from '@portal/domain'
import type { ExportRow } from './exports.store.ts'

export const exportView = (row: ExportRow, now: Date): ExportView => ({
  id: row.id,
  status: row.status,
  progress: { done: row.done, total: row.total },
  size: row.size,
  manifestSha256: row.manifestSha256,
  isCurrent: row.isCurrent,
  failure: row.failure,
  createdAt: row.createdAt.toISOString(),
  readyAt: row.readyAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  abilities: isFetchable(row, now) ? ['download'] : [],
})
