import { isOver } from '../../users/auditor.ts'
import type { MembershipStatus, Role } from '../../users/membership.ts'
import { stockholmDay } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import type { Person } from '../person-level.ts'
import { type Instant, type Time, timeAt } from './history.ts'

/** `role: null`: the portal did not record what the membership was then. */
export type MembershipTime = Time &
  (
    | { readonly role: Role; readonly status: MembershipStatus; readonly endsOn: Day | null }
    | { readonly role: null; readonly status: null; readonly endsOn: null }
  )
export type LicenceTime = Time & { readonly service: string }

/** A membership, also one that was removed, with everything it has been. */
export type MembershipHistory = {
  readonly membershipId: string
  readonly companyId: string
  readonly companyKind: 'agency' | 'customer'
  readonly times: readonly MembershipTime[]
  readonly licences: readonly LicenceTime[]
}
export type PersonHistory = { readonly userId: string; readonly name: string; readonly memberships: readonly MembershipHistory[] }

/** `recorded: false`: what some membership was then is not known, so the person may have had more access. */
export type PersonThen = Person & { readonly recorded: boolean }

/** The person as far as access to this customer went at an instant: active memberships, licences, and no auditor whose last day was over. */
export const personAt = ({ memberships }: PersonHistory, customerId: string, at: Instant): PersonThen => {
  const today = stockholmDay(new Date(at))
  const then = memberships.map((each) => ({ ...each, now: timeAt(each.times, at) }))
  const active = then.flatMap(({ now, ...each }) =>
    now && now.role !== null && now.status === 'active' && !isOver(now.endsOn, today) ? [{ ...each, role: now.role }] : [],
  )
  const own = active.find(({ companyId }) => companyId === customerId)
  return {
    own: own && { role: own.role, licences: own.licences.filter((each) => timeAt([each], at)).map(({ service }) => service) },
    agencies: active.filter(({ companyKind }) => companyKind === 'agency').map(({ companyId, role }) => ({ companyId, role })),
    recorded: then.every(({ now }) => now?.role !== null),
  }
}
