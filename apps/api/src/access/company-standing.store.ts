import type { Database } from '@portal/database'
import { type AgencyRelation, pairOf, relationToCompany } from '@portal/domain'
import * as z from 'zod'
import { agenciesOf, membershipIn, type Actor } from './actor.ts'
import { loadCustomerFacts } from './customer-facts.store.ts'
import type { Located } from './guard.ts'
import { standingsTo } from './standing.ts'

const companyRow = z.object({ id: z.string(), kind: z.enum(['agency', 'customer']) })
export type CompanyRow = z.output<typeof companyRow>

/** A company, and how the actor stands to it. A company of the actor's own is not looked up: the session knows it. */
export const findCompany =
  ({ pool }: Database) =>
  async ({ id }: { readonly id: string }, actor: Actor): Promise<Located<CompanyRow> | undefined> => {
    const subject = ownCompany(actor, id) ?? (await loadCompany({ pool }, id))
    if (!subject) return undefined
    return { subject, standings: standingsTo(actor, id, await relationsTo(pool, actor, subject)) }
  }

/** The same, but only an agency is found. */
export const findAgency = (database: Database) => {
  const find = findCompany(database)
  return async (params: { readonly id: string }, actor: Actor): Promise<Located<CompanyRow> | undefined> => {
    const found = await find(params, actor)
    return found?.subject.kind === 'agency' ? found : undefined
  }
}

const ownCompany = (actor: Actor, id: string): CompanyRow | undefined => {
  const own = membershipIn(actor, id)
  return own && { id, kind: own.companyKind }
}

const loadCompany = async ({ pool }: Pick<Database, 'pool'>, id: string): Promise<CompanyRow | undefined> => {
  const { rows } = await pool.query({ name: 'company', text: 'SELECT id, kind FROM company WHERE id = $1', values: [id] })
  return rows[0] ? companyRow.parse(rows[0]) : undefined
}

/** How each of the actor's agencies stands to a company. To an agency's own company only its own staff stands. */
const relationsTo = async (pool: Database['pool'], actor: Actor, { id, kind }: CompanyRow): Promise<(agencyId: string) => AgencyRelation | null> => {
  if (kind === 'agency') return (agencyId) => (agencyId === id ? 'via' : null)
  if (agenciesOf(actor).length === 0) return () => null
  const facts = await loadCustomerFacts(pool, id)
  return (agencyId) => relationToCompany(pairOf(facts, agencyId, id))
}
