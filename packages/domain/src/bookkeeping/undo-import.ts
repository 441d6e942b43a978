import type { AccessLevel } from '../catalogue/access-levels.ts'

/** For this many days after an import, what it removed or changed is kept. */
export const UNDO_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Until when an import of this instant can be undone. */
export const undoableUntil = (at: Date): Date => new Date(at.getTime() + UNDO_DAYS * DAY_MS)

export const UNDO_OBSTACLES = ['undone', 'expired', 'incomplete'] as const
export type UndoObstacle = (typeof UNDO_OBSTACLES)[number]
export type UndoRefusal = { readonly code: 'undo-not-offered'; readonly reason: UndoObstacle } | { readonly code: 'changed-meanwhile' }

export type ImportFacts = {
  readonly undoneAt: Date | null
  readonly keptUntil: Date
  /** How many records were kept as they were before the import, and how many of them are still stored. */
  readonly kept: number
  readonly stored: number
  /** The version of the workspace's content right after the import, and now. */
  readonly versionAfter: number
  readonly contentVersion: number
}

/**
 * Why an import cannot be undone now; `null` when it can. Nothing in the workspace may have changed after it, and everything that it removed or
 * changed must still be stored: an undo gives back exactly what was there, or is refused (G20).
 */
export const undoRefusal = (facts: ImportFacts, now: Date): UndoRefusal | null => {
  if (facts.undoneAt !== null) return { code: 'undo-not-offered', reason: 'undone' }
  if (now >= facts.keptUntil) return { code: 'undo-not-offered', reason: 'expired' }
  if (facts.contentVersion !== facts.versionAfter) return { code: 'changed-meanwhile' }
  if (facts.stored !== facts.kept) return { code: 'undo-not-offered', reason: 'incomplete' }
  return null
}

export const IMPORT_ABILITIES = ['undo'] as const
export type ImportAbility = (typeof IMPORT_ABILITIES)[number]

/** What a person with this access to the workspace may do with an import now. */
export const importAbilities = (facts: ImportFacts, access: AccessLevel, now: Date): readonly ImportAbility[] =>
  access === 'write' && undoRefusal(facts, now) === null ? IMPORT_ABILITIES : []
