import type { Database } from '@portal/database'
import { accessLevel } from '@portal/domain'
import * as z from 'zod'
import { agenciesOf, membershipIn, type Actor } from '../platform/actor.ts'
import { type CustomerFacts, loadCustomerFacts, pairOf } from './customer-facts.store.ts'
import type { Located } from '../platform/route.ts'
import { type AgencyRelations, standingsTo } from './standing.ts'

const companyRow = z.object({ id: z.string(), kind: z.enum(['agency', 'customer']) })
export type CompanyRow = z.output<typeof companyRow>

/** A company, and how the actor stands to it. A company of the actor's own is not looked up: the session knows it. */
export const findCompany =
  ({ pool }: Database) =>
  async ({ id }: { readonly id: string }, actor: Actor): Promise<Located<CompanyRow> | undefined> => {
    const subject = ownCompany(actor, id) ?? (await loadCompany({ pool }, id))
    if (!subject) return undefined
    const relations = await relationsOf({ pool }, actor, subject)
    return { subject, standings: standingsTo(actor, id, relations) }
  }

const ownCompany = (actor: Actor, id: string): CompanyRow | undefined => {
  const own = membershipIn(actor, id)
  return own && { id, kind: own.companyKind }
}

const loadCompany = async ({ pool }: Pick<Database, 'pool'>, id: string): Promise<CompanyRow | undefined> => {
  const { rows } = await pool.query({ name: 'company', text: 'SELECT id, kind FROM company WHERE id = $1', values: [id] })
  return rows[0] ? companyRow.parse(rows[0]) : undefined
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
