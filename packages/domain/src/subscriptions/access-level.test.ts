import { describe, expect, it } from 'vitest'
import { memberLevel } from '../users/membership.ts'
import { planStart } from '../collaborations/plan-start.ts'
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

describe('taking a former agency’s access away', () => {
  it('is offered while it can read', () => expect(planAccessRemoval(ended, 'eekonomi-smart').ok).toBe(true))
  it('is refused where nobody reads, or somebody works', () => {
    expect(planAccessRemoval(withTermination(ended, { agencyAccessTakenAway: true }), 'eekonomi-smart').ok).toBe(false)
    expect(planAccessRemoval(ended, 'scanner').ok).toBe(false)
  })
})

describe('a restart with another agency (example 10)', () => {
  const closed = endIn(pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' }), 'eekonomi-fakturering', 'deactivate-read-only')
  const subscription = closed.subscriptions.find(({ service }) => service === 'eekonomi-fakturering')
  const request = {
    id: 'new',
    agencyId: 'siffror',
    customerId: 'kanel',
    subscriptionId: 'eekonomi-fakturering',
    service: 'eekonomi-fakturering',
    status: 'pending',
  } as const
  const rival = { ...request, id: 'rival', agencyId: 'third' }

  it('brings the customer back to write, declines the other requests, and gives the earlier agency nothing (G12)', () => {
    if (!subscription) throw new Error('the subscription is there')
    const decided = planStart(request, subscription, [
      request,
      rival,
      ...closed.collaborations.filter(({ subscriptionId }) => subscriptionId === subscription.id),
    ])
    expect(decided).toEqual({ ok: true, value: { collaborationId: 'new', subscriptionState: 'active', declined: ['rival'] } })
    const started = { ...subscription, state: 'active' as const }
    const collaborations = [...closed.collaborations, { ...request, status: 'active' as const }]
    expect(accessLevel({ kind: 'customer' }, started, collaborations, closed.terminations)).toBe('write')
    expect(accessLevel({ kind: 'agency', id: 'siffror' }, started, collaborations, closed.terminations)).toBe('write')
    expect(accessLevel({ kind: 'agency', id: 'norrsken' }, started, collaborations, closed.terminations)).toBe('none')
  })
  it('is refused while another collaboration is active there, and for what is being deleted', () => {
    if (!subscription) throw new Error('the subscription is there')
    expect(planStart(request, subscription, [request, { ...rival, status: 'active' }])).toMatchObject({
      ok: false,
      error: [{ code: 'another-collaboration-active' }],
    })
    expect(planStart(request, { ...subscription, state: 'deleting' }, [request])).toMatchObject({
      ok: false,
      error: [{ code: 'subscription-being-deleted' }],
    })
    expect(planStart({ ...request, status: 'declined' }, subscription, [])).toMatchObject({
      ok: false,
      error: [{ code: 'collaboration-not-pending' }],
    })
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
