import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Membership, MEMBERSHIP_STATUSES, ROLES } from './membership.ts'
import { planMainContact } from './plan-main-contact.ts'
import { planMembershipChange } from './plan-membership.ts'

/** A step of a random run: appoint, change or remove the member with this index. */
const step = fc.record({
  who: fc.nat(5),
  what: fc.oneof(
    fc.constant('appoint' as const),
    fc.constant('removal' as const),
    fc.record({
      role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
      status: fc.option(fc.constantFrom('active' as const, 'inactive' as const), { nil: undefined }),
    }),
  ),
})
const people = fc.array(fc.record({ role: fc.constantFrom(...ROLES), status: fc.constantFrom(...MEMBERSHIP_STATUSES) }), {
  minLength: 1,
  maxLength: 6,
})

const take = (
  everyone: readonly Membership[],
  { who, what }: { readonly who: number; readonly what: 'appoint' | Parameters<typeof planMembershipChange>[1] },
): readonly Membership[] => {
  const member = everyone[who % Math.max(1, everyone.length)]
  if (!member) return everyone
  if (what === 'appoint') {
    const decided = planMainContact({ ...member, isAgencyStaff: false }, everyone)
    if (!decided.ok) return everyone
    return everyone.map((each) =>
      each.id === member.id
        ? { ...each, isMainContact: true, role: 'administrator' }
        : { ...each, isMainContact: each.id === decided.value.former ? false : each.isMainContact },
    )
  }
  const decided = planMembershipChange(member, what, everyone)
  if (!decided.ok) return everyone
  const { value } = decided
  return value ? everyone.map((each) => (each.id === member.id ? value : each)) : everyone.filter(({ id }) => id !== member.id)
}

describe('whatever people try, in any order', () => {
  it('there is at most one main contact, always an administrator who is not cut off; once there is one, there stays one (G7)', () => {
    fc.assert(
      fc.property(people, fc.array(step, { maxLength: 30 }), (drawn, steps) => {
        let everyone: readonly Membership[] = drawn.map((each, index) => ({ ...each, id: String(index), isMainContact: false }))
        let appointed = false
        for (const each of steps) {
          everyone = take(everyone, each)
          const contacts = everyone.filter(({ isMainContact }) => isMainContact)
          appointed ||= contacts.length > 0
          expect(contacts).toHaveLength(appointed ? 1 : 0)
          for (const contact of contacts) expect(contact).toMatchObject({ role: 'administrator', status: expect.not.stringMatching('inactive') })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('nobody comes in but by accepting: who is invited stays so or is removed', () => {
    fc.assert(
      fc.property(people, fc.array(step, { maxLength: 30 }), (drawn, steps) => {
        const before: readonly Membership[] = drawn.map((each, index) => ({ ...each, id: String(index), isMainContact: false }))
        const invited = new Set(before.filter(({ status }) => status === 'invited').map(({ id }) => id))
        const after = steps.reduce(take, before)
        for (const { id, status } of after) expect(status === 'invited').toBe(invited.has(id))
      }),
      { numRuns: 300 },
    )
  })
})
