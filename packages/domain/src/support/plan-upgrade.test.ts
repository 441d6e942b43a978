import { describe, expect, it } from 'vitest'
import { endIn, pairWith } from '../testing/pairs.ts'
import type { Pair } from '../terminations/effects.ts'
import { planUpgrade, type UpgradeFacts } from './plan-upgrade.ts'

const factsOf = (pair: Pair, service = 'eekonomi-fakturering'): UpgradeFacts => {
  const subscription = pair.subscriptions.find((each) => each.service === service)
  if (!subscription) throw new Error(`there is no ${service}`)
  return { subscription, ...pair }
}
const working = pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' })
const deactivated = endIn(working, 'eekonomi-fakturering', 'deactivate-read-only')
const reasonOf = (facts: UpgradeFacts) => {
  const decided = planUpgrade(facts)
  return decided.ok ? 'offered' : decided.error[0].reason
}
const withState = (pair: Pair, state: 'deleting' | 'deleted'): Pair => ({
  ...pair,
  subscriptions: pair.subscriptions.map((each) => (each.service === 'eekonomi-fakturering' ? { ...each, state } : each)),
})

describe('the upgrade from Fakturering to Smart', () => {
  it('after a deactivation lets the customer write again, and takes the former agency’s reading away', () => {
    const decided = planUpgrade(factsOf(deactivated))
    expect(decided).toMatchObject({ ok: true, value: { from: 'eekonomi-fakturering', to: 'eekonomi-smart', declined: [] } })
    expect(decided.ok && decided.value.effects.map(({ party, service, before, after }) => [party, service, before, after])).toEqual([
      ['customer', 'eekonomi-fakturering', 'read', 'write'],
      ['agency', 'eekonomi-fakturering', 'read', 'none'],
    ])
  })
  it('is offered also where the customer went on alone', () =>
    expect(reasonOf(factsOf(endIn(working, 'eekonomi-fakturering', 'continue-standalone')))).toBe('offered'))
  it('is refused while an agency works in it', () => expect(reasonOf(factsOf(working))).toBe('still-collaborating'))
  it.each([
    ['read-only', [['customer', 'read', 'write']]],
    ['active', []],
  ] as const)('is offered where no collaboration ever ended, as in an imported service that is %s, and concerns no agency', (state, effects) => {
    const { subscription } = factsOf(working)
    const imported = { ...subscription, state }
    const decided = planUpgrade({ subscription: imported, subscriptions: [imported], collaborations: [], terminations: [] })
    expect(decided).toMatchObject({ ok: true, value: { agencyId: null } })
    expect(decided.ok && decided.value.effects.map(({ party, before, after }) => [party, before, after])).toEqual(effects)
  })
  it('is refused where the service was only requested', () => {
    const facts = factsOf(working)
    expect(reasonOf({ ...facts, subscription: { ...facts.subscription, begun: false }, collaborations: [], terminations: [] })).toBe('never-begun')
  })
  it.each(['deleting', 'deleted'] as const)('is refused for what is %s', (state) =>
    expect(reasonOf(factsOf(withState(deactivated, state)))).toBe('being-deleted'),
  )
  it('is refused for every other service, so also a second time', () => {
    expect(reasonOf(factsOf(endIn(pairWith({ 'eekonomi-smart': 'active' }), 'eekonomi-smart', 'deactivate-read-only'), 'eekonomi-smart'))).toBe(
      'no-upgrade',
    )
    expect(reasonOf(factsOf(deactivated, 'utlagg'))).toBe('no-upgrade')
  })
  it('is refused where the customer has Smart already (G12)', () => {
    const both = endIn(pairWith({ 'eekonomi-fakturering': 'active', 'eekonomi-smart': 'active' }), 'eekonomi-fakturering', 'deactivate-read-only')
    expect(reasonOf(factsOf(both))).toBe('has-it-already')
  })
  it('declines requests to collaborate in the service that is left', () => {
    const { subscription, ...facts } = factsOf(deactivated)
    const request = {
      ...deactivated.collaborations[0]!,
      id: 'asked',
      agencyId: 'siffror',
      subscriptionId: subscription.id,
      status: 'pending' as const,
    }
    const decided = planUpgrade({ ...facts, subscription, collaborations: [...facts.collaborations, request] })
    expect(decided).toMatchObject({ ok: true, value: { declined: [{ id: 'asked' }], putAway: null } })
  })
  it.each([
    ['pending', ['asked']],
    ['declined', []],
    ['withdrawn', []],
  ] as const)('is offered where Smart has only been asked for (%s): that makes way, and whoever asks is declined', (status, declined) => {
    const { subscriptions, collaborations, ...facts } = factsOf(deactivated)
    const shell = { ...subscriptions[0]!, id: 'shell', service: 'eekonomi-smart', state: 'closed', begun: false } as const
    const request = { ...collaborations[0]!, id: 'asked', service: 'eekonomi-smart', subscriptionId: 'shell', status } as const
    const decided = planUpgrade({ ...facts, subscriptions: [...subscriptions, shell], collaborations: [...collaborations, request] })
    expect(decided.ok && [decided.value.declined.map(({ id }) => id), decided.value.putAway]).toEqual([declined, 'shell'])
  })
  it('is offered where a Smart has been deleted, and leaves that alone', () => {
    const { subscriptions, ...facts } = factsOf(deactivated)
    const history = { ...subscriptions[0]!, id: 'history', service: 'eekonomi-smart', state: 'deleted' } as const
    expect(planUpgrade({ ...facts, subscriptions: [...subscriptions, history] })).toMatchObject({ ok: true, value: { putAway: null } })
  })
})
