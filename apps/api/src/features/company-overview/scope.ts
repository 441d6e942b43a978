import { type Action, seesEveryAgency, type Standing } from '@portal/domain'
import { agenciesOf, type Actor } from '../../access/actor.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Bindings } from '../../platform/bindings.ts'

/** Whose things are listed: an agency's, a customer's, or those between a customer and some agencies (G21). */
export type Scope = { readonly agencyId: string } | { readonly customerId: string; readonly agencies: readonly string[] | 'all' }

/** What a person may know of a company by this action. */
export const scopeOf = (action: Action, actor: Actor, company: CompanyRow, standings: readonly Standing[]): Scope => {
  if (company.kind === 'agency') return { agencyId: company.id }
  const agencies = seesEveryAgency(action, standings) ? 'all' : agenciesOf(actor).map(({ companyId }) => companyId)
  return { customerId: company.id, agencies }
}

/** SQL condition on a row with `agency_id` and `customer_id`. `alias`: the row's name in the statement. */
export const within = (scope: Scope, alias: string, bind: Bindings): string => {
  if ('agencyId' in scope) return `${alias}.agency_id = ${bind(scope.agencyId, 'uuid')}`
  const between = scope.agencies === 'all' ? '' : ` AND ${alias}.agency_id = ANY(${bind(scope.agencies, 'uuid[]')})`
  return `${alias}.customer_id = ${bind(scope.customerId, 'uuid')}${between}`
}
