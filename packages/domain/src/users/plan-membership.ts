import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { may, type Standing } from '../policy/policy.ts'
import type { Membership, Role } from './membership.ts'

type Changed = { readonly role?: Role | undefined; readonly status?: 'active' | 'inactive' | undefined }
export type MembershipChange = Changed | 'removal'

export type MembershipRefusal =
  | { readonly code: 'is-main-contact' }
  | { readonly code: 'last-administrator' }
  | { readonly code: 'not-activated-yet' }
  | { readonly code: 'invitation-open' }

type Rule = (member: Membership, change: MembershipChange, everyone: readonly Membership[]) => MembershipRefusal | undefined

const RULES: readonly Rule[] = [
  /** G7. */
  function theMainContactStaysAnActiveAdministrator(member, change) {
    return member.isMainContact && losesAdministrator(change) ? { code: 'is-main-contact' } : undefined
  },
  function anAdministratorRemains(member, change, everyone) {
    if (!isActiveAdministrator(member) || !losesAdministrator(change)) return undefined
    return everyone.some((each) => each.id !== member.id && isActiveAdministrator(each)) ? undefined : { code: 'last-administrator' }
  },
  /** Only the invited person can activate the account. */
  function anInvitationIsAcceptedByItsPersonOnly({ status }, change) {
    return status === 'invited' && change !== 'removal' && change.status === 'active' ? { code: 'not-activated-yet' } : undefined
  },
  /**
   * Only members who have activated their account can be made inactive, because an inactive member can become active again without an invitation.
   * Invited members are removed instead.
   */
  function whoNeverCameIsNotCutOff({ status }, change) {
    return status === 'invited' && change !== 'removal' && change.status === 'inactive' ? { code: 'invitation-open' } : undefined
  },
]

/** The member after the change, `null` after a removal, or all refusals. `everyone`: all members of the company. */
export const planMembershipChange = (
  member: Membership,
  change: MembershipChange,
  everyone: readonly Membership[],
): Result<Membership | null, NonEmpty<MembershipRefusal>> => {
  const refusals = RULES.map((rule) => rule(member, change, everyone)).filter((refusal) => refusal !== undefined)
  if (isNonEmpty(refusals)) return refuse(refusals)
  if (change === 'removal') return ok(null)
  return ok({ ...member, role: change.role ?? member.role, status: change.status ?? member.status })
}

type Asked = Changed & { readonly licences?: unknown }

/**
 * Whether a person may make this change to an existing user. The company's own administrators may make any; an agency's administrator may only raise
 * to administrator a user who is none (G6).
 */
export const mayChange = (change: Asked, member: Pick<Membership, 'role'>, standings: readonly Standing[]): boolean =>
  may('change-users', standings) !== undefined || (may('add-users', standings) !== undefined && onlyRaises(change, member))

const onlyRaises = ({ role, status, licences }: Asked, member: Pick<Membership, 'role'>): boolean =>
  role === 'administrator' && member.role !== 'administrator' && status === undefined && licences === undefined

/** Whether the change signs the member out: they become inactive, or get another role that is not administrator. */
export const isSignedOut = (before: Pick<Membership, 'role' | 'status'>, after: Pick<Membership, 'role' | 'status'>): boolean =>
  (before.role !== after.role && after.role !== 'administrator') || (before.status === 'active' && after.status !== 'active')

const losesAdministrator = (change: MembershipChange): boolean =>
  change === 'removal' || (change.role !== undefined && change.role !== 'administrator') || change.status === 'inactive'

/** An active administrator. Only these change a company's users, and at least one always remains. */
export const isActiveAdministrator = ({ role, status }: Pick<Membership, 'role' | 'status'>): boolean =>
  role === 'administrator' && status === 'active'
