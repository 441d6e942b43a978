import { describe, expect, it } from 'vitest'
import { endIn, pairWith } from '../testing/pairs.ts'
import { activeIn, inRuleBookOrder, pairOf } from './access-facts.ts'
import { personLevel, type Person } from './person-level.ts'
import { relationToCompany, relationToSubscription } from './relation.ts'

const working = pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' })
const [invoicing, expenses] = working.subscriptions
const levelOf = (person: Person, pair = working) => {
  const subscription = pair.subscriptions.find(({ service }) => service === 'eekonomi-fakturering')
  return subscription && personLevel(subscription, pair, person)
}
const staff = (role: 'administrator' | 'auditor', companyId = 'norrsken'): Person => ({ own: undefined, agencies: [{ companyId, role }] })
const member = (role: 'administrator' | 'user', ...licences: readonly string[]): Person => ({ own: { role, licences }, agencies: [] })

describe('how far somebody goes in a service', () => {
  it('a member with a licence writes, an administrator without one reads, a user without one does not come in', () => {
    expect(levelOf(member('user', 'eekonomi-fakturering'))).toBe('write')
    expect(levelOf(member('administrator', 'utlagg'))).toBe('read')
    expect(levelOf(member('user', 'utlagg'))).toBe('none')
  })
  it('an agency’s staff as far as the agency, its auditors no further than reading, another agency’s not at all', () => {
    expect([staff('administrator'), staff('auditor'), staff('administrator', 'siffror')].map((who) => levelOf(who))).toEqual([
      'write',
      'read',
      'none',
    ])
  })
  it('whoever is both goes by what goes further', () => {
    const both = { own: { role: 'user', licences: [] }, agencies: [{ companyId: 'norrsken', role: 'auditor' }] } as const
    expect(levelOf(both)).toBe('read')
    expect(levelOf({ own: { role: 'user', licences: ['eekonomi-fakturering'] }, agencies: both.agencies })).toBe('write')
  })
  it('nobody further than their company', () => {
    const ended = endIn(working, 'eekonomi-fakturering', 'deactivate-read-only')
    expect(levelOf(member('user', 'eekonomi-fakturering'), ended)).toBe('read')
  })
})

describe('how an agency stands to a customer (G21)', () => {
  const without = endIn(working, 'utlagg', 'continue-standalone')
  const reading = endIn(pairWith({ 'eekonomi-smart': 'active', lon: 'ended' }), 'eekonomi-smart', 'deactivate-read-only')

  it('via, while the two collaborate in any service', () => expect(relationToCompany(without)).toBe('via'))
  it('as a former one, while it still reads something', () => expect(relationToCompany(reading)).toBe('former'))
  it('not at all, once it reads nothing more', () =>
    expect(relationToCompany(endIn(without, 'eekonomi-fakturering', 'deactivate-read-only', '2026-11-24T10:00:00.000Z'))).toBeNull())

  it('to a service only where it works or has worked', () => {
    expect(relationToSubscription(without, 'utlagg')).toBe('via')
    expect(relationToSubscription(reading, 'lon')).toBe('former')
    expect(relationToSubscription(working, 'somewhere-else')).toBeNull()
  })
})

describe('what lies between an agency and a customer', () => {
  it('is what they have or had, not what is asked for or another agency’s', () => {
    const asked = pairWith({ scanner: 'pending', lon: 'declined', utlagg: 'ended', 'eekonomi-smart': 'active' })
    expect(pairOf(asked, 'norrsken', 'kanel').subscriptions.map(({ service }) => service)).toEqual(['utlagg', 'eekonomi-smart'])
    expect(pairOf(asked, 'siffror', 'kanel').subscriptions).toEqual([])
  })
  it('has at most one active collaboration in a subscription (G12)', () => {
    expect(activeIn('utlagg', working.collaborations)?.id).toBe('c-utlagg')
    expect(activeIn('utlagg', endIn(working, 'utlagg', 'delete').collaborations)).toBeUndefined()
  })
  it('is listed as the rule book is, what was deleted after what the customer has', () => {
    const deleted = { ...expenses!, id: 'deleted', state: 'deleted' } as const
    expect(inRuleBookOrder([deleted, expenses!, invoicing!]).map(({ id }) => id)).toEqual(['eekonomi-fakturering', 'utlagg', 'deleted'])
  })
})
