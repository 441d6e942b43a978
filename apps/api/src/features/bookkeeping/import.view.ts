import type { SieImportView } from '@portal/contract'
import { type AccessLevel, importAbilities } from '@portal/domain'
import type { ImportRow } from './imports.store.ts'

/** An import as those see it who read the books. It names nobody: another agency may have made it (G21). */
export const importView = (row: ImportRow, access: AccessLevel, now: Date): SieImportView => {
  const { id, at, form, years, added, skipped, replaced, undoneAt, keptUntil } = row
  return {
    id,
    at: at.toISOString(),
    form,
    years,
    added,
    skipped,
    replaced,
    undoneAt: undoneAt?.toISOString() ?? null,
    undoableUntil: keptUntil.toISOString(),
    abilities: importAbilities(row, access, now),
  }
}
