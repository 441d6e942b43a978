import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Membership } from './membership.ts'

export type MainContactRefusal =
  | { readonly code: 'already-main-contact' }
  | { readonly code: 'member-inactive' }
  | { readonly code: 'is-agency-staff' }

export type MainContactPlan = {
  readonly membershipId: string
  /** Becoming main contact gives the role administrator (G7). */
  readonly becomesAdministrator: boolean
  /** The previous main contact, who stays administrator. */
  readonly former: string | null
  /** The user has not activated the account yet: allowed, with a warning and a new invitation (G8). */
  readonly invitesAgain: boolean
}

/**
 * Makes one member of the company its main contact (G7, G8). `everyone`: all members, including `chosen`. `isAgencyStaff`: the person also works at
 * an agency that collaborates with this company.
 */
export const planMainContact = (
  chosen: Membership & { readonly isAgencyStaff: boolean },
  everyone: readonly Membership[],
): Result<MainContactPlan, NonEmpty<MainContactRefusal>> => {
  if (chosen.isMainContact) return refuse([{ code: 'already-main-contact' }])
  if (chosen.status === 'inactive') return refuse([{ code: 'member-inactive' }])
  if (chosen.isAgencyStaff) return refuse([{ code: 'is-agency-staff' }])
  return ok({
    membershipId: chosen.id,
    becomesAdministrator: chosen.role !== 'administrator',
    former: everyone.find(({ id, isMainContact }) => isMainContact && id !== chosen.id)?.id ?? null,
    invitesAgain: chosen.status === 'invited',
  })
}
