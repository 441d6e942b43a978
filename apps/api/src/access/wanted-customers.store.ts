import type { CustomerFilter, CustomerSort } from '@portal/contract'
import type { Database } from '@portal/database'
import type { CollaborationStatus, ServiceCode } from '@portal/domain'
import { type Bindings, createBindings } from '../platform/bindings.ts'
import { type Actor, membershipIn } from './actor.ts'
import { hitsOf, type WordHits, wordConditions } from './collaboration-words.store.ts'

/** Which customers of an agency: those with a collaboration of this status that fits the rest. */
export type CustomersWanted = {
  readonly agencyId: string
  readonly status: CollaborationStatus
  readonly service: ServiceCode | undefined
  /** What a search in the agency's collaborations found; `undefined`: none was asked for. */
  readonly hits: WordHits | undefined
  /** The membership that is responsible for them; `undefined`: whoever it is. */
  readonly responsibleId: string | undefined
  /** The membership that has starred them; `undefined`: starred or not. */
  readonly starredBy: string | undefined
  /** Only customers without a main contact. An agency is told of it while the two collaborate (G21). */
  readonly mainContact: 'missing' | undefined
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The customers that fit a filter, as this person means it. */
export const wantedBy = async (
  { pool }: Pick<Database, 'pool'>,
  actor: Actor,
  agencyId: string,
  { status, service, q, mine, starred, mainContact }: CustomerFilter,
): Promise<CustomersWanted> => {
  const me = membershipIn(actor, agencyId)?.membershipId ?? NOBODY
  return {
    agencyId,
    status,
    service,
    responsibleId: mine === 'true' ? me : undefined,
    starredBy: starred === 'true' ? me : undefined,
    mainContact,
    hits: q ? await hitsOf(pool, [agencyId], q) : undefined,
  }
}

/** SQL conditions on a collaboration `c`. */
export const conditionsOf = (
  { agencyId, status, service, hits, responsibleId, starredBy, mainContact }: CustomersWanted,
  bind: Bindings,
): readonly string[] => [
  `c.agency_id = ${bind(agencyId, 'uuid')}`,
  `c.status = ${bind(status, 'text')}`,
  ...(service ? [`c.service = ${bind(service, 'text')}`] : []),
  ...(responsibleId ? [`c.customer_id IN (SELECT customer_id FROM customer_care WHERE responsible_id = ${bind(responsibleId, 'uuid')})`] : []),
  ...(starredBy ? [`c.customer_id IN (SELECT customer_id FROM customer_star WHERE membership_id = ${bind(starredBy, 'uuid')})`] : []),
  ...(mainContact ? [`c.status = 'active' AND c.main_contact_missing`] : []),
  ...(hits ? wordConditions(hits, bind) : []),
]

/** The column that a sort goes by; the customer's id decides between equals. Each sort is an index. */
export const sortColumn = (sort: CustomerSort): 'name' | 'customerNumber' =>
  sort === 'customerNumber' || sort === '-customerNumber' ? 'customerNumber' : 'name'
const COLUMNS = { name: 'c.customer_name', customerNumber: 'c.customer_number' } as const

type Page = {
  readonly sort: CustomerSort
  /** The sort value and the id of the last customer of the page before. */
  readonly after: readonly string[] | undefined
  readonly limit: number
}

/** The statement that finds the customers of a page, in order. Every page costs the same: it reads on in an index and stops. */
export const pageOfCustomers = (
  wanted: CustomersWanted,
  { sort, after, limit }: Page,
  bind: Bindings = createBindings(),
): { readonly text: string; readonly direction: 'ASC' | 'DESC'; readonly bind: Bindings } => {
  const column = COLUMNS[sortColumn(sort)]
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC'
  const conditions = [...conditionsOf(wanted, bind)]
  if (after) {
    const [value, id] = after
    conditions.push(`(${column}, c.customer_id) ${direction === 'ASC' ? '>' : '<'} (${bind(value, 'text')}, ${bind(id, 'uuid')})`)
  }
  const text = `SELECT ${column} AS sorted, c.customer_id FROM collaboration c WHERE ${conditions.join(' AND ')}
    GROUP BY ${column}, c.customer_id ORDER BY ${column} ${direction}, c.customer_id ${direction} LIMIT ${bind(limit, 'int')}`
  return { text, direction, bind }
}
