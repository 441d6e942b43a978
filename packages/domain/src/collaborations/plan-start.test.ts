import { describe, expect, it } from 'vitest'
import type { ServiceCode } from '../catalogue/services.ts'
import { accessLevel } from '../subscriptions/access-level.ts'
import { endIn, pairWith } from '../testing/pairs.ts'
import type { Pair } from '../terminations/effects.ts'
import type { Collaboration } from './collaboration.ts'
import { planRequest, STATE_OF_REQUESTED } from './plan-request.ts'
import { planStart, previewStart } from './plan-start.ts'
import { factsAfterStart, type StartFacts } from './start-effects.ts'

const closed = endIn(pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' }), 'eekonomi-fakturering', 'deactivate-read-only')
const requestBy = (agencyId: string, service: ServiceCode, status: Collaboration['status'] = 'pending'): Collaboration => ({
  id: `${agencyId}-${service}`,
  agencyId,
  customerId: 'kanel',
  subscriptionId: service,
  service,
  status,
})
const factsWith = (pair: Pair, request: Collaboration, ...others: readonly Collaboration[]): StartFacts => ({
  collaboration: request,
  subscriptions: pair.subscriptions,
  collaborations: [...pair.collaborations, request, ...others],
  terminations: pair.terminations,
})
const planOf = (facts: StartFacts) => {
  const decided = planStart(facts)
  if (!decided.ok) throw new Error(decided.error.map(({ code }) => code).join(', '))
  return decided.value
}
const lines = (facts: StartFacts) =>
  planOf(facts).effects.map((each) => `${each.agencyId ?? 'customer'}: ${each.service} ${each.before} → ${each.after}`)

describe('a restart', () => {
  it('with another agency: the customer writes again, the earlier agency has nothing (example 10)', () => {
    const facts = factsWith(closed, requestBy('siffror', 'eekonomi-fakturering'))
    expect(lines(facts)).toEqual([
      'customer: eekonomi-fakturering read → write',
      'siffror: eekonomi-fakturering none → write',
      'norrsken: eekonomi-fakturering read → none',
    ])
    const after = factsAfterStart(facts)
    const [subscription] = after.subscriptions
    expect(subscription && accessLevel({ kind: 'agency', id: 'norrsken' }, subscription, after.collaborations, after.terminations)).toBe('none')
  })
  it('with the same one: both write again', () =>
    expect(lines(factsWith(closed, requestBy('norrsken', 'eekonomi-fakturering')))).toEqual([
      'customer: eekonomi-fakturering read → write',
      'norrsken: eekonomi-fakturering read → write',
    ]))
  it('of a closed Lön gives both what rested', () => {
    const lon = endIn(pairWith({ lon: 'active' }), 'lon', 'close')
    expect(lines(factsWith(lon, requestBy('siffror', 'lon')))).toEqual(['customer: lon none → write', 'siffror: lon none → write'])
  })
  it('declines the other requests for the same service, no others (G12)', () => {
    const rival = requestBy('third', 'eekonomi-fakturering')
    const elsewhere = requestBy('third', 'utlagg')
    expect(planOf(factsWith(closed, requestBy('siffror', 'eekonomi-fakturering'), rival, elsewhere)).declined).toEqual([rival])
  })
})

it('shows a deactivated Fakturering that the agency reads again by a start elsewhere (Fakturering cascade)', () => {
  const alone = endIn(pairWith({ 'eekonomi-fakturering': 'active', scanner: 'ended' }), 'eekonomi-fakturering', 'deactivate-read-only')
  const preview = previewStart(factsWith(alone, requestBy('norrsken', 'scanner')))
  expect(preview.plan?.effects).toEqual([
    { party: 'agency', agencyId: 'norrsken', service: 'scanner', subscriptionId: 'scanner', before: 'none', after: 'write' },
    { party: 'agency', agencyId: 'norrsken', service: 'eekonomi-fakturering', subscriptionId: 'eekonomi-fakturering', before: 'none', after: 'read' },
  ])
  expect(preview.plan?.unchanged.map(({ party, service, after }) => [party, service, after])).toEqual([
    ['customer', 'scanner', 'write'],
    ['customer', 'eekonomi-fakturering', 'read'],
  ])
})

describe('accepting is refused', () => {
  const request = requestBy('siffror', 'eekonomi-fakturering')
  it('while another collaboration is active there (G12)', () =>
    expect(previewStart(factsWith(closed, request, requestBy('third', 'eekonomi-fakturering', 'active')))).toEqual({
      blockers: [{ code: 'another-collaboration-active' }],
      plan: null,
    }))
  it.each(['deleting', 'deleted'] as const)('for what is %s', (state) => {
    const going = { ...closed, subscriptions: closed.subscriptions.map((each) => ({ ...each, state })) }
    expect(planStart(factsWith(going, request))).toEqual({ ok: false, error: [{ code: 'subscription-being-deleted', state }] })
  })
  it.each(['active', 'ended', 'declined', 'withdrawn'] as const)('once it is %s', (status) =>
    expect(planStart(factsWith(closed, { ...request, status }))).toEqual({ ok: false, error: [{ code: 'collaboration-not-pending', status }] }),
  )
})

const asked = (...given: Parameters<typeof planRequest>) => {
  const decided = planRequest(...given)
  return decided.ok ? 'ask' : decided.error[0].code
}

describe('a request', () => {
  const smart = { id: 'eekonomi-smart', customerId: 'kanel', service: 'eekonomi-smart', state: 'active', begun: true } as const
  it('may be made where there is nothing, and again after an end, a no or a change of mind', () => {
    expect(asked(undefined, [])).toBe('ask')
    for (const status of ['ended', 'declined', 'withdrawn'] as const)
      expect(asked(smart, [requestBy('siffror', 'eekonomi-smart', status)])).toBe('ask')
  })
  it('is made once at a time', () => {
    expect(asked(smart, [requestBy('siffror', 'eekonomi-smart')])).toBe('collaboration-already-requested')
    expect(asked(smart, [requestBy('siffror', 'eekonomi-smart', 'active')])).toBe('collaboration-already-active')
  })
  it('is not made in what is being destroyed', () => expect(asked({ ...smart, state: 'deleting' }, [])).toBe('subscription-being-deleted'))
  it('is made anew after what has been destroyed, whatever was asked for there', () => {
    for (const status of ['ended', 'pending', 'declined'] as const)
      expect(asked({ ...smart, state: 'deleted' }, [requestBy('siffror', 'eekonomi-smart', status)])).toBe('ask')
  })
  it('shows nothing of what has been destroyed beside the service that begins', () => {
    const pair = pairWith({ utlagg: 'deleted', scanner: 'active' })
    const anew = { id: 'anew', customerId: 'kanel', service: 'utlagg', state: STATE_OF_REQUESTED, begun: false } as const
    const request = { ...requestBy('norrsken', 'utlagg'), subscriptionId: anew.id }
    const { effects, unchanged, first } = planOf(factsWith({ ...pair, subscriptions: [...pair.subscriptions, anew] }, request))
    expect({ first, effects: effects.map(({ party, subscriptionId, after }) => [party, subscriptionId, after]) }).toEqual({
      first: true,
      effects: [
        ['customer', 'anew', 'write'],
        ['agency', 'anew', 'write'],
      ],
    })
    expect(new Set(unchanged.map(({ subscriptionId }) => subscriptionId))).toEqual(new Set(['scanner']))
  })
  it('gives nobody anything: what it makes is closed, and begins once it is accepted', () => {
    const made = { ...smart, state: STATE_OF_REQUESTED, begun: false }
    const request = requestBy('siffror', 'eekonomi-smart')
    expect(accessLevel({ kind: 'customer' }, made, [request], [])).toBe('none')
    expect(accessLevel({ kind: 'agency', id: 'siffror' }, made, [request], [])).toBe('none')
    const facts = { collaboration: request, subscriptions: [made], collaborations: [request], terminations: [] }
    expect(planOf(facts).first).toBe(true)
    expect(factsAfterStart(facts).subscriptions).toEqual([{ ...made, state: 'active', begun: true }])
  })
  it('does not make a service new that has rested, nobody having worked in it here', () => {
    const request = requestBy('siffror', 'eekonomi-smart')
    const facts = { collaboration: request, subscriptions: [{ ...smart, state: 'closed' as const }], collaborations: [request], terminations: [] }
    expect(planOf(facts).first).toBe(false)
  })
})
