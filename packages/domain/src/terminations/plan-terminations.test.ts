import { describe, expect, it } from 'vitest'
import type { ConfirmationCode } from '../catalogue/confirmations.ts'
import { SERVICE_CODES, type Outcome, type ServiceCode } from '../catalogue/services.ts'
import { accessIn, actAt, afterOne, endIn, factsOf, pairWith, planOne, previewOne, undoneIn, workspaceWith } from '../testing/pairs.ts'

describe('the rules per service', () => {
  const rows: readonly (readonly [ServiceCode, Outcome, string, 'write' | 'read' | 'none', 'write' | 'read' | 'none'])[] = [
    ['eekonomi-smart', 'continue-standalone', 'active', 'write', 'none'],
    ['eekonomi-smart', 'deactivate-read-only', 'read-only', 'read', 'read'],
    ['eekonomi-pro', 'deactivate-read-only', 'read-only', 'read', 'read'],
    ['eekonomi-bokforing', 'deactivate-read-only', 'read-only', 'read', 'read'],
    ['eekonomi-start', 'deactivate-read-only', 'read-only', 'read', 'read'],
    ['eekonomi-fakturering', 'continue-standalone', 'active', 'write', 'none'],
    ['eekonomi-fakturering', 'deactivate-read-only', 'read-only', 'read', 'none'],
    ['ekonomioversikt', 'delete', 'deleting', 'none', 'none'],
    ['lon', 'close', 'closed', 'none', 'none'],
    ['utlagg', 'continue-standalone', 'active', 'write', 'none'],
    ['utlagg', 'delete', 'deleting', 'none', 'none'],
    ['scanner', 'continue-standalone', 'active', 'write', 'none'],
    ['scanner', 'deactivate-read-only', 'read-only', 'read', 'none'],
  ]
  it.each(rows)('%s ended with %s leaves it %s: customer %s, agency %s', (service, outcome, state, customer, agency) => {
    const after = endIn(pairWith({ [service]: 'active' }), service, outcome)
    expect(after.subscriptions[0]?.state).toBe(state)
    expect(accessIn(after, service)).toEqual({ customer, agency })
  })

  it('offers each service the outcomes of its own rows and no others (G4)', () => {
    const offered = Object.fromEntries(
      SERVICE_CODES.map((service) => [
        service,
        previewOne(factsOf(pairWith({ [service]: 'active' }), service)).outcomes.map(({ outcome }) => outcome),
      ]),
    )
    expect(offered).toEqual({
      'eekonomi-smart': ['continue-standalone', 'deactivate-read-only'],
      'eekonomi-pro': ['continue-standalone', 'deactivate-read-only'],
      'eekonomi-bokforing': ['continue-standalone', 'deactivate-read-only'],
      'eekonomi-start': ['continue-standalone', 'deactivate-read-only'],
      'eekonomi-fakturering': ['continue-standalone', 'deactivate-read-only'],
      ekonomioversikt: ['delete'],
      lon: ['close'],
      utlagg: ['continue-standalone', 'delete'],
      scanner: ['continue-standalone', 'deactivate-read-only'],
    })
  })
})

describe('the Fakturering cascade', () => {
  const both = pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' })

  it('lets the agency read while another collaboration between the two goes on, and leaves that one alone (example 1, G2)', () => {
    const after = endIn(both, 'eekonomi-fakturering', 'deactivate-read-only')
    expect(accessIn(after, 'eekonomi-fakturering')).toEqual({ customer: 'read', agency: 'read' })
    expect(accessIn(after, 'utlagg')).toEqual({ customer: 'write', agency: 'write' })
  })

  it('names in the preview of the last other end that the read access falls too (example 1)', () => {
    const after = endIn(both, 'eekonomi-fakturering', 'deactivate-read-only')
    const [standalone] = previewOne(factsOf(after, 'utlagg')).outcomes
    expect(standalone?.effects).toEqual([
      { party: 'agency', service: 'eekonomi-fakturering', subscriptionId: 'eekonomi-fakturering', before: 'read', after: 'none' },
      { party: 'agency', service: 'utlagg', subscriptionId: 'utlagg', before: 'write', after: 'none' },
    ])
    expect(accessIn(endIn(after, 'utlagg', 'continue-standalone', '2026-11-24T10:00:00.000Z'), 'eekonomi-fakturering')).toEqual({
      customer: 'read',
      agency: 'none',
    })
  })

  it('gives the agency nothing at once when Fakturering is the last to end, and the preview says so (example 2)', () => {
    const after = endIn(both, 'utlagg', 'continue-standalone')
    const [, deactivated] = previewOne(factsOf(after, 'eekonomi-fakturering')).outcomes
    expect(deactivated?.effects).toContainEqual({
      party: 'agency',
      service: 'eekonomi-fakturering',
      subscriptionId: 'eekonomi-fakturering',
      before: 'write',
      after: 'none',
    })
    expect(accessIn(endIn(after, 'eekonomi-fakturering', 'deactivate-read-only', '2026-11-24T10:00:00.000Z'), 'eekonomi-fakturering').agency).toBe(
      'none',
    )
  })

  it('comes back when the two begin another collaboration', () => {
    const after = endIn(endIn(both, 'utlagg', 'continue-standalone'), 'eekonomi-fakturering', 'deactivate-read-only', '2026-11-24T10:00:00.000Z')
    const again = {
      ...after,
      collaborations: after.collaborations.map((each) => (each.service === 'utlagg' ? { ...each, status: 'active' as const } : each)),
    }
    expect(accessIn(again, 'eekonomi-fakturering').agency).toBe('read')
  })
})

describe('what stands in the way', () => {
  const active = pairWith({ utlagg: 'active' })
  const workspace = workspaceWith({
    'utlagg-reports-sent': { done: false, count: 2, details: [{ name: 'Karin', count: 2 }] },
    'utlagg-expenses-submitted': { done: true, count: 0, details: [] },
    'data-will-be-deleted': { done: false, count: 2, details: [] },
  })
  const facts = factsOf(active, 'utlagg', { workspace })
  const noMainContact = { customerNumber: '20002', hasMainContact: false }
  const refusedFor = (given: typeof facts, outcome: Outcome, acknowledged: readonly ConfirmationCode[]) => {
    const decided = planOne(given, { outcome, acknowledged }, actAt('2026-11-23T10:00:00.000Z'))
    return decided.ok ? [] : decided.error.map(({ code }) => code)
  }

  it('refuses the end while the customer number has no main contact (G5, example 3)', () => {
    expect(refusedFor({ ...facts, customer: noMainContact }, 'continue-standalone', ['utlagg-reports-sent'])).toEqual(['main-contact-missing'])
    expect(previewOne({ ...facts, customer: noMainContact }).blockers).toEqual([{ code: 'main-contact-missing', customerNumber: '20002' }])
  })

  it.each([
    ['nothing is acknowledged', 'delete', [], ['confirmation-missing']],
    ['what is undone is acknowledged', 'delete', ['utlagg-reports-sent', 'data-will-be-deleted'], []],
    ['something done is acknowledged too', 'delete', ['utlagg-reports-sent', 'data-will-be-deleted', 'utlagg-expenses-submitted'], []],
    ['one of another service is sent', 'delete', ['utlagg-reports-sent', 'data-will-be-deleted', 'lon-user-added'], ['confirmation-unknown']],
    ['one of another outcome is sent', 'continue-standalone', ['utlagg-reports-sent', 'data-will-be-deleted'], ['confirmation-unknown']],
    ['the outcome is another service’s', 'close', [], ['outcome-not-offered']],
  ] as const)('when %s: %s with %j → %j', (_when, outcome, acknowledged, refused) => {
    expect(refusedFor(facts, outcome, acknowledged)).toEqual(refused)
  })

  it.each(['pending', 'declined', 'withdrawn'] as const)('refuses to end one that is %s', (status) => {
    const given = factsOf(pairWith({ scanner: status }), 'scanner')
    expect(refusedFor(given, 'continue-standalone', undoneIn(given, 'continue-standalone'))).toEqual(['collaboration-not-active'])
  })

  it('tells everything that is wrong at once, blockers first', () => {
    const ended = factsOf(pairWith({ utlagg: 'ended' }), 'utlagg', { customer: noMainContact, workspace })
    expect(refusedFor(ended, 'delete', ['lon-user-added'])).toEqual([
      'already-ended',
      'main-contact-missing',
      'confirmation-missing',
      'confirmation-unknown',
    ])
    expect(previewOne(ended).outcomes).toEqual([])
  })
})

describe('a destruction', () => {
  const facts = factsOf(pairWith({ ekonomioversikt: 'active' }), 'ekonomioversikt', {
    today: '2026-01-31',
    workspace: workspaceWith(
      { 'data-will-be-deleted': { done: false, count: 0, details: [] } },
      { until: '2032-12-31', years: [{ from: '2025-01-01', to: '2025-12-31', count: 3, until: '2032-12-31' }] },
    ),
  })

  it('is the only outcome of Ekonomiöversikt, said to be destructive, with its day and how long the law wants the data kept (example 6, G10)', () => {
    expect(previewOne(facts).outcomes).toMatchObject([
      { outcome: 'delete', destructive: true, deletion: { on: '2026-03-02' }, retention: { until: '2032-12-31' } },
    ])
  })

  it('asks to acknowledge that the data go, also when there are none', () => {
    expect(previewOne(facts).outcomes[0]?.confirmations.map(({ code }) => code)).toEqual(['data-will-be-deleted'])
  })

  it('is promised and carried out for the same day', () => {
    const decided = planOne(facts, { outcome: 'delete', acknowledged: ['data-will-be-deleted'] }, actAt('2026-01-31T10:00:00.000Z'))
    expect(decided.ok && decided.value.deletion).toEqual({ on: '2026-03-02' })
    expect(decided.ok && decided.value.acknowledged).toEqual(['data-will-be-deleted'])
    expect(afterOne(facts, 'delete', actAt('2026-01-31T10:00:00.000Z')).subscriptions[0]?.state).toBe('deleting')
  })
})
