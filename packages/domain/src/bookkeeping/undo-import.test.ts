import { describe, expect, it } from 'vitest'
import { importAbilities, type ImportFacts, undoableUntil, undoRefusal } from './undo-import.ts'

const IMPORTED = new Date('2026-03-01T09:00:00Z')
const facts = (changes: Partial<ImportFacts> = {}): ImportFacts => ({
  undoneAt: null,
  keptUntil: undoableUntil(IMPORTED),
  kept: 3,
  stored: 3,
  versionAfter: 8,
  contentVersion: 8,
  ...changes,
})
const LATER = new Date('2026-03-02T09:00:00Z')

describe('the undo of an import', () => {
  it('is there while nothing was changed after it', () => expect(undoRefusal(facts(), LATER)).toBeNull())
  it.each([
    ['something was changed after it', { contentVersion: 9 }, LATER, { code: 'changed-meanwhile' }],
    ['it is undone already', { undoneAt: LATER, contentVersion: 9 }, LATER, { code: 'undo-not-offered', reason: 'undone' }],
    ['thirty days have passed', {}, new Date('2026-03-31T09:00:00Z'), { code: 'undo-not-offered', reason: 'expired' }],
    ['a record is missing of what it removed (G20)', { stored: 2 }, LATER, { code: 'undo-not-offered', reason: 'incomplete' }],
  ] as const)('is refused when %s', (_, changes, now, refusal) => expect(undoRefusal(facts(changes), now)).toEqual(refusal))
  it('is offered to those who may write only', () => {
    expect(importAbilities(facts(), 'write', LATER)).toEqual(['undo'])
    expect(importAbilities(facts(), 'read', LATER)).toEqual([])
    expect(importAbilities(facts({ contentVersion: 9 }), 'write', LATER)).toEqual([])
  })
})
