import type { OutcomePreview } from '@portal/contract'
import { describe, expect, it } from 'vitest'
import { acknowledgementOf, choicesOf, type End, endsOf, isSameName, missingFor, tickedAtFirst } from './filled.ts'

const standalone: OutcomePreview = {
  outcome: 'continue-standalone',
  label: 'Fristående',
  destructive: false,
  effects: [],
  unchanged: [],
  leftovers: [],
  deletion: null,
  retention: null,
  confirmations: [],
}
const remove: OutcomePreview = {
  ...standalone,
  outcome: 'delete',
  label: 'Säg upp tjänsten',
  destructive: true,
  deletion: { on: '2026-12-23' },
  confirmations: [
    { code: 'utlagg-reports-sent', done: true, count: 0, details: [] },
    { code: 'data-will-be-deleted', done: false, count: 3, details: [] },
  ],
}
const expenses: End = {
  collaborationId: 'u',
  service: { code: 'utlagg', name: 'Utlägg' },
  suggested: 'continue-standalone',
  outcomes: [standalone, remove],
}
const overview: End = { collaborationId: 'o', service: { code: 'ekonomioversikt', name: 'Ekonomiöversikt' }, suggested: null, outcomes: [remove] }
const ENDS = [expenses, overview]
const NAME = 'Café Kanel HB'

const filled = { ticked: new Set(['u']), chosen: new Map<string, string>(), acknowledged: new Set<string>(), typedName: '' }
const chosen = (outcome: string, collaborationId = 'u') => ({ ...filled, chosen: new Map([[collaborationId, outcome]]) })
const missing = (blockers: Parameters<typeof missingFor>[0]['blockers'], given: typeof filled, several = false) =>
  missingFor({ blockers }, choicesOf(ENDS, given, several), given, NAME)
const outcomes = (given: typeof filled, several: boolean) => choicesOf(ENDS, given, several).map(({ outcome }) => outcome?.outcome)

describe('what is ticked at first', () => {
  it('of several, is all that can end without destroying anything (G15)', () => {
    expect(tickedAtFirst(ENDS, { several: true, named: [] })).toEqual(new Set(['u']))
  })
  it('or what the address names, which a person has asked for', () => {
    expect(tickedAtFirst(ENDS, { several: true, named: ['ekonomioversikt'] })).toEqual(new Set(['o']))
  })
  it('of one, is that one', () => expect(tickedAtFirst([overview], { several: false, named: [] })).toEqual(new Set(['o'])))
})

describe('what is chosen', () => {
  it('of one, is nothing until somebody chooses; of several, what is suggested', () => {
    expect(outcomes(filled, false)).toEqual([undefined])
    expect(outcomes(filled, true)).toEqual(['continue-standalone'])
    expect(outcomes(chosen('delete'), true)).toEqual(['delete'])
  })
  it('is the only outcome where there is one', () => expect(outcomes({ ...filled, ticked: new Set(['o']) }, true)).toEqual(['delete']))
  it('leaves out what has ended meanwhile', () => expect(choicesOf([{ ...expenses, outcomes: [] }], filled, true)).toEqual([]))
})

describe('what is missing before an end', () => {
  it('is the main contact and the choice, to begin with', () => {
    expect(missing([{ code: 'main-contact-missing', customerNumber: '20002' }], filled)).toEqual([
      { what: 'main-contact' },
      { what: 'outcome', collaborationId: 'u' },
    ])
  })
  it('is every undone confirmation and, for what destroys, the customer’s name', () => {
    expect(missing([], chosen('delete'))).toEqual([{ what: 'confirmation', collaborationId: 'u', code: 'data-will-be-deleted' }, { what: 'name' }])
    const acknowledged = new Set([acknowledgementOf('u', 'data-will-be-deleted')])
    expect(missing([], { ...chosen('delete'), acknowledged, typedName: ' café  kanel hb' })).toEqual([])
  })
  it('asks no name of an end that destroys nothing', () => expect(missing([], filled, true)).toEqual([]))
  it('is a service, where none is ticked', () => expect(missing([], { ...filled, ticked: new Set() }, true)).toEqual([{ what: 'tick' }]))
  it('is told of each service: what is acknowledged for one is not for another', () => {
    const both = { ...chosen('delete'), ticked: new Set(['u', 'o']), acknowledged: new Set([acknowledgementOf('u', 'data-will-be-deleted')]) }
    expect(missing([], both, true)).toEqual([{ what: 'confirmation', collaborationId: 'o', code: 'data-will-be-deleted' }, { what: 'name' }])
  })
})

it('letters decide whether a name is the same', () => {
  expect(isSameName('Bergströms Bygg AB', 'bergströms bygg ab')).toBe(true)
  expect(isSameName('Bergstroms Bygg AB', 'Bergströms Bygg AB')).toBe(false)
  expect(isSameName('', 'Bergströms Bygg AB')).toBe(false)
})

it('sends only acknowledgements of the chosen outcome that are not done', () => {
  const codes = ['utlagg-reports-sent', 'data-will-be-deleted', 'lon-user-added'] as const
  const acknowledged = new Set(codes.map((code) => acknowledgementOf('u', code)))
  expect(endsOf(choicesOf(ENDS, chosen('delete'), false), acknowledged)).toEqual([
    { collaborationId: 'u', outcome: 'delete', confirmations: ['data-will-be-deleted'] },
  ])
  expect(endsOf(choicesOf(ENDS, filled, false), acknowledged)).toBeUndefined()
})
