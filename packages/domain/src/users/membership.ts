import { lesser, type AccessLevel } from '../catalogue/access-levels.ts'

export const ROLES = ['administrator', 'user', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** `invited`: not activated yet. `inactive`: has lost access, kept for the history. */
export const MEMBERSHIP_STATUSES = ['invited', 'active', 'inactive'] as const
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]

/** A user in a company. */
export type Membership = {
  readonly id: string
  readonly role: Role
  readonly status: MembershipStatus
  readonly isMainContact: boolean
}

/**
 * A member's access, given the company's access: the lower of the two. Members of the own company: with a licence write, administrators without one
 * read, auditors read, others none. Agency members need no licence; agency auditors read.
 */
export const memberLevel = (
  company: AccessLevel,
  member: { readonly role: Role; readonly via: 'membership' | 'collaboration'; readonly licensed: boolean },
): AccessLevel => lesser(company, ownLevel(member))

const ownLevel = ({
  role,
  via,
  licensed,
}: {
  readonly role: Role
  readonly via: 'membership' | 'collaboration'
  readonly licensed: boolean
}): AccessLevel => {
  if (role === 'auditor') return 'read'
  if (via === 'collaboration' || licensed) return 'write'
  return role === 'administrator' ? 'read' : 'none'
}
