import { type Action, may, type Standing } from '../policy/policy.ts'
import type { CompanyKind } from './kinds.ts'

/**
 * What a person can do at a company as a whole. What depends on one of its services, collaborations, users or receipts is an ability of that thing:
 * the same person may end one of a customer's collaborations and not another.
 */
export const COMPANY_ABILITIES = [
  'see-company',
  'see-subscriptions',
  'see-collaborations',
  'request-collaboration',
  'answer-request',
  'keep-customers',
  'keep-own-lists',
  'see-cases',
  'open-case',
  'see-users',
  'add-users',
  'see-events',
] as const satisfies readonly Action[]
export type CompanyAbility = (typeof COMPANY_ABILITIES)[number]

/**
 * Acts that are done in the name of one kind of company: an agency asks any customer by its number, a customer answers; an agency keeps notes of its
 * customers.
 */
const IN_THE_NAME_OF: Partial<Record<CompanyAbility, CompanyKind>> = {
  'request-collaboration': 'agency',
  'answer-request': 'customer',
  'keep-customers': 'agency',
  'keep-own-lists': 'agency',
}

/** What a person with these standings may do at a company of this kind, or in its name. */
export const companyAbilities = (kind: CompanyKind, standings: readonly Standing[]): readonly CompanyAbility[] =>
  COMPANY_ABILITIES.filter((ability) => (IN_THE_NAME_OF[ability] ?? kind) === kind && may(ability, standings) !== undefined)
