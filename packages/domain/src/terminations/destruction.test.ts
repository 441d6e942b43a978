import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConfirmationCode, CONFIRMATIONS, type ConfirmationFact, type ConfirmationFacts } from '../catalogue/confirmations.ts'
import { graceDaysOf, ruleBook } from '../catalogue/rule-book.ts'
import { type Outcome, SERVICE_CODES, type ServiceCode, termsOf } from '../catalogue/services.ts'
import { addDays } from '../retention/calendar.ts'
import { actAt, factsOf, type Others, pairWith, planOne, previewOne, undoneIn, workspaceWith } from '../testing/pairs.ts'
import { DESTRUCTIONS, destroying, rulesWith } from '../testing/planted.ts'
import { confirmationsFor, factsNeeded } from './confirmations.ts'
import type { TerminationFacts, WorkspaceFacts } from './facts.ts'

const NOW = actAt('2026-11-23T10:00:00.000Z')
const KEPT = { until: '2033-12-31', years: [{ from: '2026-01-01', to: '2026-12-31', count: 3, until: '2033-12-31' }] }

const fact: fc.Arbitrary<ConfirmationFact | null> = fc.option(fc.record({ done: fc.boolean(), count: fc.nat(9), details: fc.constant([]) }))
const facts = fc.record(Object.fromEntries(CONFIRMATIONS.map((code) => [code, fact]))) as fc.Arbitrary<ConfirmationFacts>

const endingOf = (service: ServiceCode, others: Others) => factsOf(pairWith({ [service]: 'active' }), service, others)
const previewOf = (given: TerminationFacts, outcome: Outcome) => previewOne(given).outcomes.find((each) => each.outcome === outcome)
const codesOf = (given: TerminationFacts, outcome: Outcome, acknowledged: readonly ConfirmationCode[]) => {
  const decided = planOne(given, { outcome, acknowledged }, NOW)
  return decided.ok ? [] : decided.error.map(({ code }) => code)
}

describe('every destructive outcome of every service, in force or planted (G20)', () => {
  const everyone = fc.constantFrom(...DESTRUCTIONS)

  it('asks whether the data may go, and is refused until that is done or acknowledged', () => {
    fc.assert(
      fc.property(everyone, facts, ([service, outcome, rules], confirmations) => {
        const given = endingOf(service, { rules, workspace: { confirmations, retention: KEPT } })
        const last = previewOf(given, outcome)?.confirmations.at(-1)
        const exported = confirmations['data-will-be-deleted']?.done ?? false
        expect(last).toMatchObject({ code: 'data-will-be-deleted', done: exported })
        const others = undoneIn(given, outcome).filter((code) => code !== 'data-will-be-deleted')
        expect(codesOf(given, outcome, others)).toEqual(exported ? [] : ['confirmation-missing'])
        expect(codesOf(given, outcome, undoneIn(given, outcome))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each(DESTRUCTIONS)('shows the day of the destruction and what must be kept: %s, %s', (service, outcome, rules) => {
    const given = endingOf(service, { rules, workspace: workspaceWith({}, KEPT) })
    const shown = { destructive: true, deletion: { on: addDays('2026-11-23', graceDaysOf(rules, service)) }, retention: KEPT }
    expect(previewOf(given, outcome)).toMatchObject(shown)
    const decided = planOne(given, { outcome, acknowledged: undoneIn(given, outcome) }, NOW)
    expect(decided).toMatchObject({ ok: true, value: { ...shown, subscriptionState: 'deleting' } })
  })

  it.each(DESTRUCTIONS)('says that what it takes and what must be kept has to be read: %s, %s', (service, _outcome, rules) => {
    const { confirmations, retention } = factsNeeded(rules.services[service])
    expect(retention).toBe(true)
    expect(confirmations).toContain('data-will-be-deleted')
  })

  it.each(DESTRUCTIONS)('is not decided while what must be kept was not read: %s, %s', (service, outcome, rules) => {
    const given = endingOf(service, { rules, workspace: workspaceWith({}, 'not-read') })
    expect(() => planOne(given, { outcome, acknowledged: undoneIn(given, outcome) }, NOW)).toThrow('was not read')
    expect(() => previewOne(given)).toThrow('was not read')
  })

  it('waits as long as the terms of its service say (G10)', () => {
    const rules = rulesWith('scanner', { ...destroying('scanner', 'delete'), graceDays: 90 })
    const given = endingOf('scanner', { rules, workspace: workspaceWith({}) })
    expect(previewOne(given).outcomes.find(({ deletion }) => deletion)?.deletion).toEqual({ on: '2027-02-21' })
  })
})

describe('a fact that was not read', () => {
  const nothingRead: WorkspaceFacts = workspaceWith({})

  it.each(SERVICE_CODES)('is a question that is not done, never one that is not asked: %s (G20)', (service) => {
    const terms = termsOf(service)
    for (const { destructive, confirmations } of previewOne(endingOf(service, { workspace: nothingRead })).outcomes) {
      expect(confirmations).toHaveLength(terms.confirmations.length + (destructive ? 1 : 0))
      expect(confirmations.filter(({ done }) => done)).toEqual([])
    }
  })

  it('changes how many questions there are as little as any other fact: the terms alone decide that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DESTRUCTIONS), facts, ([service, outcome, rules], confirmations) => {
        const terms = rules.services[service]
        expect(confirmationsFor(terms, confirmations, outcome)).toHaveLength(terms.confirmations.length + 1)
      }),
    )
  })

  it('is among those that ends of its service need', () => {
    expect(factsNeeded(termsOf('lon'))).toEqual({
      confirmations: ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over', 'lon-backup-current'],
      retention: false,
    })
    expect(factsNeeded({ outcomes: {}, confirmations: [] })).toEqual({ confirmations: [], retention: false })
  })
})

it('the plan names the edition of the rules that decided it', () => {
  const rules = { ...ruleBook(30), edition: 'planted' }
  const given = endingOf('scanner', { rules })
  const decided = planOne(given, { outcome: 'continue-standalone', acknowledged: undoneIn(given, 'continue-standalone') }, NOW)
  expect(decided).toMatchObject({ ok: true, value: { edition: 'planted' } })
})
