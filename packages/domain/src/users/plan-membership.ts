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
  /** Only the person who was invited can activate an account. */
  function anInvitationIsAcceptedByItsPersonOnly({ status }, change) {
    return status === 'invited' && change !== 'removal' && change.status === 'active' ? { code: 'not-activated-yet' } : undefined
  },
  /** Who is inactive may be active again without an invitation: only who has been in is cut off. Others are removed. */
  function whoNeverCameIsNotCutOff({ status }, change) {
    return status === 'invited' && change !== 'removal' && change.status === 'inactive' ? { code: 'invitation-open' } : undefined
  },
]

/** The member as he is after the change, or `null` when he is removed; all the refusals otherwise. `everyone`: the whole company. */
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

/**
 * Whether somebody may make this change of a user who is there: the company's own administrators any, an agency's administrator none but to raise
 * the user to administrator (G6).
 */
export const mayChange = (change: Changed & { readonly licences?: unknown }, standings: readonly Standing[]): boolean =>
  may('change-users', standings) !== undefined || (may('add-users', standings) !== undefined && onlyRaises(change))

const onlyRaises = ({ role, status, licences }: Changed & { readonly licences?: unknown }): boolean =>
  role === 'administrator' && status === undefined && licences === undefined

/** Whether a member is signed out by a change: one who is cut off, or who has another role than before, unless it is the highest. */
export const isSignedOut = (before: Pick<Membership, 'role' | 'status'>, after: Pick<Membership, 'role' | 'status'>): boolean =>
  (before.role !== after.role && after.role !== 'administrator') || (before.status === 'active' && after.status !== 'active')

const losesAdministrator = (change: MembershipChange): boolean =>
  change === 'removal' || (change.role !== undefined && change.role !== 'administrator') || change.status === 'inactive'

/** An administrator who is in: only such a one changes a company's users, and one of them always remains. */
export const isActiveAdministrator = ({ role, status }: Pick<Membership, 'role' | 'status'>): boolean =>
  role === 'administrator' && status === 'active'
