import type { Database } from '@portal/database'
import { accessLevel } from '@portal/domain'
import * as z from 'zod'
import { agenciesOf, membershipIn, type Actor } from './actor.ts'
import { type CustomerFacts, loadCustomerFacts, pairOf } from './customer-facts.store.ts'
import type { Located } from './route.ts'
import { type AgencyRelations, standingsTo } from './standing.ts'

const companyRow = z.object({
  id: z.string(),
  kind: z.enum(['agency', 'customer']),
  name: z.string(),
  customerNumber: z.string(),
  organisationNumber: z.string().nullable(),
})
export type CompanyRow = z.output<typeof companyRow>

/** A company within what the actor may know, and how they stand to it. */
export const findCompany =
  ({ pool }: Database) =>
  async ({ id }: { readonly id: string }, actor: Actor): Promise<Located<CompanyRow> | undefined> => {
    const { rows } = await pool.query({ name: 'company', text: COMPANY, values: [id] })
    if (!rows[0]) return undefined
    const subject = companyRow.parse(rows[0])
    const relations = await relationsOf({ pool }, actor, subject)
    return { subject, standings: standingsTo(actor, id, relations) }
  }

const relationsOf = async ({ pool }: Pick<Database, 'pool'>, actor: Actor, company: CompanyRow): Promise<AgencyRelations> => {
  const agencies = agenciesOf(actor).map(({ companyId }) => companyId)
  if (company.kind === 'agency') return { active: membershipIn(actor, company.id) ? [company.id] : [], former: [] }
  if (agencies.length === 0) return { active: [], former: [] }
  return agencyRelations(await loadCustomerFacts(pool, company.id), agencies, company.id)
}

const agencyRelations = (facts: CustomerFacts, agencies: readonly string[], customerId: string): AgencyRelations => {
  const active = agencies.filter((id) => facts.collaborations.some((each) => each.agencyId === id && each.status === 'active'))
  const former = agencies.filter((id) => {
    const pair = pairOf(facts, id, customerId)
    return (
      !active.includes(id) &&
      pair.subscriptions.some((each) => accessLevel({ kind: 'agency', id }, each, pair.collaborations, pair.terminations) !== 'none')
    )
  })
  return { active, former }
}

const COMPANY = `SELECT id, kind, name, customer_number AS "customerNumber", organisation_number AS "organisationNumber" FROM company WHERE id = $1`
