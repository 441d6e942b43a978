import { describe, expect, it } from 'vitest'
import type { AccessLevel } from '../catalogue/access-levels.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { PartyStanding, Standing } from '../policy/policy.ts'
import { type Met, subscriptionAbilities } from './abilities.ts'

const own = (role: PartyStanding['role'] = 'administrator'): Standing => ({ kind: 'own', companyId: 'kanel', role })
const agency = (kind: 'via' | 'former' = 'via', companyId = 'norrsken', role: PartyStanding['role'] = 'administrator'): Standing => ({
  kind,
  companyId,
  role,
})
const met = (service: Met['subscription']['service'], access: AccessLevel, who: Standing, others: Partial<Met> = {}): Met => ({
  subscription: { id: 's', customerId: 'kanel', service, state: 'active', begun: true },
  access,
  standings: [who],
  active: undefined,
  left: undefined,
  ended: undefined,
  deletion: undefined,
  today: '2026-12-01',
  ...others,
})
const inState = (state: SubscriptionState) => ({ subscription: { id: 's', customerId: 'kanel', service: 'utlagg', state, begun: true } }) as const

describe('what somebody may do in a service', () => {
  it.each([
    ['a user who writes in books', met('eekonomi-smart', 'write', own('user')), ['write', 'export-sie', 'import-sie', 'open-case']],
    ['an auditor', met('eekonomi-smart', 'read', own('auditor')), ['export-sie', 'export-everything', 'see-exports', 'open-case', 'see-access']],
    [
      'an administrator in Utlägg',
      met('utlagg', 'write', own()),
      ['write', 'manage-expenses', 'export-everything', 'see-exports', 'open-case', 'see-access'],
    ],
    ['a user in Utlägg, who has their own reports only', met('utlagg', 'write', own('user')), ['write', 'open-case']],
    [
      'an administrator in a service without content',
      met('ekonomioversikt', 'write', own()),
      ['export-everything', 'see-exports', 'open-case', 'see-access'],
    ],
    ['an administrator of a closed service', met('lon', 'none', own(), inState('closed')), ['see-exports', 'see-access']],
    ['the agency in a service', met('scanner', 'write', agency()), ['write', 'export-everything', 'see-exports', 'see-access']],
    ['a former agency that reads nothing', met('scanner', 'none', agency('former')), []],
    ['support, who sees no content', met('scanner', 'none', { kind: 'support' }), ['see-access']],
  ])('%s', (_who, given, abilities) => expect(subscriptionAbilities(given)).toEqual(abilities))
})

it('a receipt is offered to the administrators of both its parties and to support', () => {
  const ended = { ended: { agencyId: 'norrsken' } }
  const offered = (who: Standing, others: Partial<Met> = ended) =>
    subscriptionAbilities(met('scanner', 'read', who, others)).includes('see-termination')
  expect([own(), agency(), agency('former'), { kind: 'support' } as const].map((who) => offered(who))).toEqual([true, true, true, true])
  expect([offered(own('user')), offered(agency('via', 'siffror')), offered(own(), {})]).toEqual([false, false, false])
})

describe('an end is offered (G1, G21)', () => {
  const active = { active: { agencyId: 'norrsken' } }
  it.each([
    ['to the customer’s administrator', own(), true],
    ['to the administrator of the agency that works in it', agency(), true],
    ['to nobody’s users', own('user'), false],
    ['to no other agency', agency('via', 'siffror'), false],
    ['not to support', { kind: 'support' } as const, false],
  ])('%s', (_whom, who, offered) => expect(subscriptionAbilities(met('scanner', 'read', who, active)).includes('end')).toBe(offered))
  it('to nobody where nobody collaborates', () => expect(subscriptionAbilities(met('scanner', 'read', own()))).not.toContain('end'))
})

it('persons are reminded of their expenses by those who may end, where there are expenses', () => {
  const active = { active: { agencyId: 'norrsken' } }
  const reminds = (service: Met['subscription']['service'], who: Standing, others: Partial<Met> = active) =>
    subscriptionAbilities(met(service, 'write', who, others)).includes('remind')
  expect([reminds('utlagg', agency()), reminds('utlagg', own())]).toEqual([true, true])
  expect([reminds('utlagg', agency('via', 'norrsken', 'user')), reminds('scanner', own()), reminds('utlagg', own(), {})]).toEqual([
    false,
    false,
    false,
  ])
})

describe('calling a deletion off is offered (G10, G22)', () => {
  const deletion = { on: '2026-12-23', status: 'scheduled', endedBy: 'agency', agencyId: 'norrsken' } as const
  const offered = (who: Standing, others: Partial<Met> = {}) =>
    subscriptionAbilities(met('utlagg', 'none', who, { ...inState('deleting'), deletion, ...others })).includes('cancel-deletion')

  it('to the customer, and to the agency that ended, also after it has left the customer', () =>
    expect([own(), agency(), agency('former')].map((who) => offered(who))).toEqual([true, true, true]))
  it('to no other agency, though it works for the customer or did in this service', () =>
    expect([agency('via', 'siffror'), agency('former', 'siffror')].map((who) => offered(who))).toEqual([false, false]))
  it('not to the agency where the customer ended', () => expect(offered(agency(), { deletion: { ...deletion, endedBy: 'customer' } })).toBe(false))
  it('through the day before', () =>
    expect([offered(own(), { today: '2026-12-22' }), offered(own(), { today: '2026-12-23' })]).toEqual([true, false]))
})

const takesAway = (who: Standing, left: Met['left']) =>
  subscriptionAbilities(met('eekonomi-fakturering', 'read', who, { left })).includes('take-agency-access-away')

it('a reading that was left to a former agency is taken away by the customer’s administrator (G22)', () => {
  const termination = {
    id: 't',
    collaborationId: 'c',
    subscriptionId: 's',
    agencyId: 'norrsken',
    service: 'eekonomi-fakturering',
    outcome: 'deactivate-read-only',
    effectiveAt: '2026-11-01T00:00:00.000Z',
    agencyAccessTakenAway: false,
    deletionCancelled: false,
  } as const
  expect(takesAway(own(), { termination, resting: true })).toBe(true)
  expect(takesAway(own('user'), { termination, resting: false })).toBe(false)
  expect(takesAway(agency('former'), { termination, resting: false })).toBe(false)
  expect(takesAway(own(), undefined)).toBe(false)
})
