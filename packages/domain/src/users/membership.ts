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

type Member = { readonly role: Role; readonly via: 'membership' | 'collaboration'; readonly licensed: boolean }

/**
 * A member's access, given the company's access: the lower of the two. Members of the own company: with a licence write, administrators without one
 * read, auditors read, others none. Agency members need no licence; agency auditors read.
 */
export const memberLevel = (company: AccessLevel, member: Member): AccessLevel => lesser(company, reachOf(member).level)

/** Why a member can do no more than this in a service of their company, or of a customer of their agency. */
export const REACH_REASONS = ['auditor', 'staff', 'licence', 'administrator-without-licence', 'no-licence'] as const
export type ReachReason = (typeof REACH_REASONS)[number]
export type Reach = { readonly level: AccessLevel; readonly because: ReachReason }

/** A member's own level: the most that they can do, however much the company can. */
export const reachOf = ({ role, via, licensed }: Member): Reach => {
  if (role === 'auditor') return { level: 'read', because: 'auditor' }
  if (via === 'collaboration') return { level: 'write', because: 'staff' }
  if (licensed) return { level: 'write', because: 'licence' }
  return role === 'administrator' ? { level: 'read', because: 'administrator-without-licence' } : { level: 'none', because: 'no-licence' }
}
