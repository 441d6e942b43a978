import { describe, expect, it } from 'vitest'
import { actingParty, agenciesKnownTo, agencyOf, knownTo, partyOf, towards } from './party.ts'
import type { PartyStanding, Standing } from './policy.ts'

const own: PartyStanding = { kind: 'own', companyId: 'kanel', role: 'user' }
const via: PartyStanding = { kind: 'via', companyId: 'norrsken', role: 'administrator' }
const former: PartyStanding = { kind: 'former', companyId: 'norrsken', role: 'auditor' }
const support: Standing = { kind: 'support' }

describe('for which party somebody acts (G1)', () => {
  it('the customer’s own people for the customer, an agency’s staff for their agency, also afterwards', () => {
    expect([own, via, former].map(partyOf)).toEqual(['customer', 'agency', 'agency'])
    expect([own, via, former].map(agencyOf)).toEqual([null, 'norrsken', 'norrsken'])
  })
  it.each([
    [[own], 'customer'],
    [[via, own], 'customer'],
    [[support, former], 'agency'],
    [[support], null],
    [[], null],
  ] as const)('of several: %j → %s', (standings, party) => expect(actingParty(standings)).toBe(party))
})

it('an agency stays party to its own collaborations, and is none to another agency’s (G21)', () => {
  expect(towards('norrsken', [own, former, support])).toEqual([own, { ...former, kind: 'via' }, support])
  expect(towards('siffror', [own, via, former, support])).toEqual([own, support])
})

it('the customer’s own people and support know of every agency, an agency’s staff of their own alone (G21)', () => {
  const things = ['norrsken', 'siffror'].map((agencyId) => ({ agencyId }))
  const known = (...standings: readonly Standing[]) =>
    knownTo(agenciesKnownTo('see-subscriptions', standings), things).map(({ agencyId }) => agencyId)
  expect([known(own), known(support), known(via), known(former), known()]).toEqual([
    ['norrsken', 'siffror'],
    ['norrsken', 'siffror'],
    ['norrsken'],
    ['norrsken'],
    [],
  ])
  expect(known(former, own)).toEqual(['norrsken', 'siffror'])
})
