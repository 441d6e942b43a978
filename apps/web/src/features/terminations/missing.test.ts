import type { OutcomePreview, Preview } from '@portal/contract'
import { describe, expect, it } from 'vitest'
import { acknowledgedFor, isSameName, missingFor } from './missing.ts'

const remove: OutcomePreview = {
  outcome: 'delete',
  label: 'Säga upp tjänsten',
  destructive: true,
  effects: [],
  unchanged: [],
  leftovers: [],
  deletion: { on: '2026-12-23' },
  retention: null,
  confirmations: [
    { code: 'utlagg-reports-sent', done: true, count: 0, details: [] },
    { code: 'data-will-be-deleted', done: false, count: 3, details: [] },
  ],
}
const lastDays = { from: '2026-11-23', to: '2028-11-23', month: '2026-11-30', fiscalYear: null }
const preview: Preview = { version: 'v', blockers: [], outcomes: [remove], planned: null, lastDays }
const nothing = { outcome: undefined, acknowledged: new Set<string>(), typedName: '' }

describe('what is missing before an end', () => {
  it('is the main contact and the choice, to begin with', () => {
    expect(missingFor({ ...preview, blockers: [{ code: 'main-contact-missing', customerNumber: '20002' }] }, nothing, 'Café Kanel HB')).toEqual([
      'main-contact',
      'outcome',
    ])
  })
  it('is every undone confirmation and, for what destroys, the customer’s name', () => {
    expect(missingFor(preview, { ...nothing, outcome: remove }, 'Café Kanel HB')).toEqual(['confirmation', 'name'])
    const filled = { outcome: remove, acknowledged: new Set(['data-will-be-deleted']), typedName: ' café  kanel hb' }
    expect(missingFor(preview, filled, 'Café Kanel HB')).toEqual([])
  })
  it('asks no name of an end that destroys nothing', () => {
    expect(missingFor(preview, { ...nothing, outcome: { ...remove, destructive: false, confirmations: [] } }, 'Café Kanel HB')).toEqual([])
  })
})

it('letters decide whether a name is the same', () => {
  expect(isSameName('Bergströms Bygg AB', 'bergströms bygg ab')).toBe(true)
  expect(isSameName('Bergstroms Bygg AB', 'Bergströms Bygg AB')).toBe(false)
  expect(isSameName('', 'Bergströms Bygg AB')).toBe(false)
})

it('sends only acknowledgements of the chosen outcome that are not done', () => {
  expect(acknowledgedFor(remove, new Set(['utlagg-reports-sent', 'data-will-be-deleted', 'lon-user-added']))).toEqual(['data-will-be-deleted'])
})
