import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Membership, Role } from './membership.ts'

export type MembershipChange = { readonly role?: Role | undefined; readonly status?: 'active' | 'inactive' | undefined } | 'removal'

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

const losesAdministrator = (change: MembershipChange): boolean =>
  change === 'removal' || (change.role !== undefined && change.role !== 'administrator') || change.status === 'inactive'

const isActiveAdministrator = ({ role, status }: Membership): boolean => role === 'administrator' && status === 'active'
