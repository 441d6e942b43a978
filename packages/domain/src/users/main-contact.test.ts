import { describe, expect, it } from 'vitest'
import type { Membership } from './membership.ts'
import { planMainContact } from './plan-main-contact.ts'
import { planMembershipChange } from './plan-membership.ts'

const member = (id: string, change: Partial<Membership> = {}): Membership => ({ id, role: 'user', status: 'active', isMainContact: false, ...change })
const owner = member('owner', { role: 'administrator', isMainContact: true })
const staff = { ...member('staff'), isAgencyStaff: false }
const codes = (decided: { readonly ok: boolean; readonly error?: readonly { readonly code: string }[] }) =>
  decided.error?.map(({ code }) => code) ?? []

describe('becoming main contact', () => {
  it('gives the role administrator and takes the place of the former (G7)', () => {
    expect(planMainContact(staff, [owner, staff])).toEqual({
      ok: true,
      value: { membershipId: 'staff', becomesAdministrator: true, former: 'owner', invitesAgain: false },
    })
  })
  it('is possible for one who has not activated yet, with a new invitation (G8)', () => {
    expect(planMainContact({ ...staff, status: 'invited' }, [staff])).toMatchObject({ ok: true, value: { former: null, invitesAgain: true } })
  })
  it('is refused for agency staff (G8) and for one who is cut off', () => {
    expect(codes(planMainContact({ ...staff, isAgencyStaff: true }, [staff]))).toEqual(['is-agency-staff'])
    expect(codes(planMainContact({ ...staff, status: 'inactive' }, [staff]))).toEqual(['member-inactive'])
    expect(codes(planMainContact({ ...staff, role: 'administrator', isMainContact: true }, [staff]))).toEqual(['already-main-contact'])
  })
})

describe('changing a member', () => {
  const deputy = member('deputy', { role: 'administrator' })
  it.each([
    ['demoted', { role: 'user' }],
    ['deactivated', { status: 'inactive' }],
    ['removed', 'removal'],
  ] as const)('the main contact is not %s until another is set (G7, example 4)', (_how, change) => {
    expect(codes(planMembershipChange(owner, change, [owner, deputy]))).toEqual(['is-main-contact'])
  })
  it('an administrator remains', () => {
    expect(codes(planMembershipChange(deputy, { role: 'user' }, [deputy, staff]))).toEqual(['last-administrator'])
    expect(codes(planMembershipChange(deputy, 'removal', [deputy, member('new', { role: 'administrator', status: 'invited' })]))).toEqual([
      'last-administrator',
    ])
    expect(planMembershipChange(deputy, { role: 'user' }, [deputy, owner]).ok).toBe(true)
  })
  it('tells both reasons at once', () => {
    expect(codes(planMembershipChange(owner, 'removal', [owner]))).toEqual(['is-main-contact', 'last-administrator'])
  })
  it('nobody else can activate an invited person', () => {
    expect(codes(planMembershipChange(member('new', { status: 'invited' }), { status: 'active' }, [owner]))).toEqual(['not-activated-yet'])
  })
  it('who has never been in is not cut off, but can be removed', () => {
    const invited = member('new', { status: 'invited' })
    expect(codes(planMembershipChange(invited, { status: 'inactive' }, [owner, invited]))).toEqual(['invitation-open'])
    expect(planMembershipChange(invited, 'removal', [owner, invited])).toEqual({ ok: true, value: null })
  })
  it('anything else goes through', () => {
    expect(planMembershipChange(staff, { role: 'auditor' }, [owner, staff])).toMatchObject({ ok: true, value: { role: 'auditor', status: 'active' } })
    expect(planMembershipChange(staff, 'removal', [owner, staff])).toEqual({ ok: true, value: null })
  })
})
