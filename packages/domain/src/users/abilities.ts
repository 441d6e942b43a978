import { may, type Standing } from '../policy/policy.ts'
import type { Membership } from './membership.ts'
import { planMainContact } from './plan-main-contact.ts'
import { mayChange } from './plan-membership.ts'

export const USER_ABILITIES = [
  'change',
  'remove',
  'make-administrator',
  'make-main-contact',
  'invite-again',
  'activate',
  'deactivate',
  'renew',
] as const
export type UserAbility = (typeof USER_ABILITIES)[number]

/** What a person with these standings may do with one user of the company (G6, G7, G8). `isAgencyStaff`: as for `planMainContact`. */
export const userAbilities = (user: Membership & { readonly isAgencyStaff: boolean }, standings: readonly Standing[]): readonly UserAbility[] => {
  const adds = may('add-users', standings) !== undefined
  const changes = may('change-users', standings) !== undefined
  const can: Readonly<Record<UserAbility, boolean>> = {
    change: changes,
    remove: changes && !user.isMainContact,
    'make-administrator': user.role !== 'administrator' && mayChange({ role: 'administrator' }, user, standings),
    'make-main-contact': adds && planMainContact(user, []).ok,
    'invite-again': adds && user.status === 'invited',
    activate: changes && user.status === 'inactive',
    deactivate: changes && user.status === 'active' && !user.isMainContact,
    /** Gives an auditor the full period again. */
    renew: changes && user.status === 'active' && user.role === 'auditor',
  }
  return USER_ABILITIES.filter((ability) => can[ability])
}
