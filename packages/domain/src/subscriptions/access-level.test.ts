import { describe, expect, it } from 'vitest'
import { memberLevel } from '../users/membership.ts'
import { accessIn, endIn, pairWith } from '../testing/pairs.ts'
import type { Pair } from '../terminations/effects.ts'
import { accessLevel } from './access-level.ts'
import { planAccessRemoval } from './take-access-away.ts'

const ended = endIn(pairWith({ 'eekonomi-smart': 'active', scanner: 'active' }), 'eekonomi-smart', 'deactivate-read-only')
const withTermination = (pair: Pair, change: object): Pair => ({ ...pair, terminations: pair.terminations.map((each) => ({ ...each, ...change })) })

describe('the agency after an end', () => {
  it('reads a deactivated eEkonomi', () => expect(accessIn(ended, 'eekonomi-smart').agency).toBe('read'))
  it('no more once the customer took it away', () =>
    expect(accessIn(withTermination(ended, { agencyAccessTakenAway: true }), 'eekonomi-smart').agency).toBe('none'))
  it('not after a cancelled deletion', () =>
    expect(accessIn(withTermination(ended, { deletionCancelled: true }), 'eekonomi-smart').agency).toBe('none'))
  it('not when another agency’s end was later', () => {
    const later = { ...ended.terminations[0], id: 't-later', agencyId: 'siffror', effectiveAt: '2027-01-01T00:00:00.000Z' }
    expect(accessIn({ ...ended, terminations: [...ended.terminations, later as (typeof ended.terminations)[number]] }, 'eekonomi-smart').agency).toBe(
      'none',
    )
  })
  it('any other agency gets nothing', () => {
    const [subscription] = ended.subscriptions
    expect(subscription && accessLevel({ kind: 'agency', id: 'siffror' }, subscription, ended.collaborations, ended.terminations)).toBe('none')
  })
  it('goes by the service code at that end: an upgraded subscription gives a former Fakturering agency nothing', () => {
    const fakturering = endIn(pairWith({ 'eekonomi-fakturering': 'active', scanner: 'active' }), 'eekonomi-fakturering', 'deactivate-read-only')
    const upgraded: Pair = {
      ...fakturering,
      subscriptions: fakturering.subscriptions.map((each) =>
        each.service === 'eekonomi-fakturering' ? { ...each, service: 'eekonomi-smart', state: 'active' } : each,
      ),
    }
    expect(accessIn(upgraded, 'eekonomi-smart')).toEqual({ customer: 'write', agency: 'none' })
  })
})

const planned = ({ subscriptions, collaborations, terminations }: Pair, service: string) => {
  const subscription = subscriptions.find((each) => each.service === service)
  const decided = subscription && planAccessRemoval(subscription, collaborations, terminations)
  return decided?.ok ? decided.value : undefined
}
const deactivated = (other: 'active' | 'ended') =>
  endIn(pairWith({ 'eekonomi-fakturering': 'active', scanner: other }), 'eekonomi-fakturering', 'deactivate-read-only')

describe('taking a former agency’s access away', () => {
  it('is offered while it can read', () => {
    expect(planned(ended, 'eekonomi-smart')).toMatchObject({ termination: { agencyId: 'norrsken' }, resting: false })
    expect(planned(deactivated('active'), 'eekonomi-fakturering')).toMatchObject({ resting: false })
  })
  it('is offered for a reading that rests until the two collaborate again (G22)', () => {
    const resting = deactivated('ended')
    expect(accessIn(resting, 'eekonomi-fakturering').agency).toBe('none')
    expect(planned(resting, 'eekonomi-fakturering')).toMatchObject({ resting: true })
    expect(planned(withTermination(resting, { agencyAccessTakenAway: true }), 'eekonomi-fakturering')).toBe(undefined)
  })
  it('is refused where nobody reads, nor will, or somebody works', () => {
    expect(planned(withTermination(ended, { agencyAccessTakenAway: true }), 'eekonomi-smart')).toBe(undefined)
    expect(planned(withTermination(ended, { deletionCancelled: true }), 'eekonomi-smart')).toBe(undefined)
    expect(planned(ended, 'scanner')).toBe(undefined)
    expect(planned(endIn(ended, 'scanner', 'deactivate-read-only'), 'scanner')).toBe(undefined)
  })
})

describe('a member has the lesser of the company’s level and their own', () => {
  it.each([
    ['user', 'membership', true, 'write'],
    ['user', 'membership', false, 'none'],
    ['administrator', 'membership', false, 'read'],
    ['administrator', 'membership', true, 'write'],
    ['auditor', 'membership', true, 'read'],
    ['auditor', 'membership', false, 'read'],
    ['user', 'collaboration', false, 'write'],
    ['auditor', 'collaboration', false, 'read'],
  ] as const)('%s by %s, licensed %s → %s', (role, via, licensed, level) => {
    expect(memberLevel('write', { role, via, licensed })).toBe(level)
    expect(memberLevel('none', { role, via, licensed })).toBe('none')
  })
})
