import { describe, expect, it } from 'vitest'
import type { Standing } from '../policy/policy.ts'
import { userAbilities } from './abilities.ts'
import { isSignedOut, mayChange } from './plan-membership.ts'

const own: readonly Standing[] = [{ kind: 'own', companyId: 'kanel', role: 'administrator' }]
const agency: readonly Standing[] = [{ kind: 'via', companyId: 'norrsken', role: 'administrator' }]
const user = { id: 'm', role: 'user', status: 'active', isMainContact: false, isAgencyStaff: false } as const

describe('what somebody may do with a user of a company', () => {
  it('its own administrators everything, an agency’s raise and appoint (G6)', () => {
    expect(userAbilities(user, own)).toEqual(['change', 'remove', 'make-administrator', 'make-main-contact', 'deactivate'])
    expect(userAbilities(user, agency)).toEqual(['make-administrator', 'make-main-contact'])
    expect(userAbilities(user, [{ kind: 'own', companyId: 'kanel', role: 'user' }])).toEqual([])
  })
  it('invites again who has not accepted yet, who may be appointed meanwhile (G8)', () =>
    expect(userAbilities({ ...user, status: 'invited' }, agency)).toEqual(['make-administrator', 'make-main-contact', 'invite-again']))
  it('neither removes nor cuts off the main contact (G7)', () =>
    expect(userAbilities({ ...user, role: 'administrator', isMainContact: true }, own)).toEqual(['change']))
  it('appoints neither agency staff nor somebody who is cut off (G8)', () => {
    expect(userAbilities({ ...user, role: 'administrator', isAgencyStaff: true }, own)).toEqual(['change', 'remove', 'deactivate'])
    expect(userAbilities({ ...user, status: 'inactive' }, own)).toEqual(['change', 'remove', 'make-administrator', 'activate'])
  })
  it('renews an auditor’s time while it runs', () => {
    expect(userAbilities({ ...user, role: 'auditor' }, own)).toContain('renew')
    expect(userAbilities({ ...user, role: 'auditor', status: 'inactive' }, own)).not.toContain('renew')
  })
})

describe('a change of a user', () => {
  it('by an agency’s administrator does nothing but raise to administrator (G6)', () => {
    const changes = [{ role: 'administrator' }, { role: 'user' }, { role: 'administrator', status: 'active' }, { licences: [] }] as const
    expect(changes.map((change) => mayChange(change, user, agency))).toEqual([true, false, false, false])
    expect(changes.map((change) => mayChange(change, user, own))).toEqual([true, true, true, true])
    expect(mayChange({ role: 'administrator' }, user, [{ kind: 'support' }])).toBe(false)
    expect(mayChange({ role: 'administrator' }, { role: 'administrator' }, agency)).toBe(false)
  })
  it.each([
    ['another role', { role: 'auditor', status: 'active' } as const, true],
    ['the highest role', { role: 'administrator', status: 'active' } as const, false],
    ['being cut off', { role: 'user', status: 'inactive' } as const, true],
    ['nothing', user, false],
  ])('signs the user out where it gives %s', (_what, after, signedOut) => expect(isSignedOut(user, after)).toBe(signedOut))
})
