import type { Sort } from '@portal/contract'
import type { Database } from '@portal/database'
import type { CollaborationStatus, ServiceCode } from '@portal/domain'
import { actorScope, type Actor } from '../../access/actor.ts'
import { type CollaborationRow, readCollaborations, selectCollaborations } from './collaborations.rows.store.ts'
import { candidatesOf } from './collaborations.search.store.ts'
import { type Bindings, createBindings } from '../../platform/bindings.ts'

export type ListAsked = {
  /** Whose list it is: an agency's, a customer's, or the one between a customer and some agencies. */
  readonly whose: { readonly agencyId: string } | { readonly customerId: string; readonly agencies: readonly string[] | 'all' }
  readonly status: CollaborationStatus
  readonly service: ServiceCode | undefined
  /** The id of the other party. */
  readonly party: string | undefined
  readonly q: string | undefined
  readonly sort: Sort
  /** The sort values of the last row of the page before. */
  readonly after: readonly string[] | undefined
  readonly limit: number
}

/**
 * The columns of a sort, in order; each sort is an index of the agency's list. Only ended collaborations have an end; for the others that sort goes
 * by name.
 */
export const sortColumns = (sort: Sort, status: CollaborationStatus): readonly SortColumn[] => {
  switch (sort) {
    case 'customer':
    case '-customer':
      return ['customerName', 'id']
    case 'service':
    case '-service':
      return ['service', 'customerName', 'id']
    case 'startedAt':
    case '-startedAt':
      return ['startedAt', 'id']
    case 'endedAt':
    case '-endedAt':
      return status === 'ended' ? ['endedAt', 'id'] : ['customerName', 'id']
  }
}

const COLUMNS = {
  customerName: { sql: 'c.customer_name', cast: 'text' },
  service: { sql: 'c.service', cast: 'text' },
  startedAt: { sql: 'c.started_at', cast: 'timestamptz' },
  endedAt: { sql: 'c.ended_at', cast: 'timestamptz' },
  id: { sql: 'c.id', cast: 'uuid' },
} as const
export type SortColumn = keyof typeof COLUMNS

/** Up to `limit` collaborations in the given order. Every page costs the same. */
export const listCollaborations = async ({ pool }: Database, asked: ListAsked): Promise<readonly CollaborationRow[]> => {
  const bind = createBindings()
  const conditions = [whoseCondition(asked, bind), `c.status = ${bind(asked.status, 'text')}`]
  if (asked.service) conditions.push(`c.service = ${bind(asked.service, 'text')}`)
  if (asked.party) conditions.push(`${'agencyId' in asked.whose ? 'c.customer_id' : 'c.agency_id'} = ${bind(asked.party, 'uuid')}`)
  if (asked.q) conditions.push(...(await candidatesOf(pool, asked.whose, asked.q, bind)))
  const descending = asked.sort.startsWith('-')
  const columns = sortColumns(asked.sort, asked.status).map((name) => COLUMNS[name])
  if (asked.after) conditions.push(afterCondition(columns, asked.after, descending, bind))
  const order = columns.map(({ sql }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ')
  const text = `${selectCollaborations(asked.status)} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${bind(asked.limit, 'int')}`
  return readCollaborations(pool, { name: bind.nameOf(text), text, values: bind.values() })
}

/** Finds a collaboration within what the actor may know: of one of their companies, or any for support. */
export const findCollaboration = async ({ pool }: Database, id: string, actor: Actor): Promise<CollaborationRow | undefined> => {
  const text = `${selectCollaborations('ended')} WHERE c.id = $1 AND (c.agency_id = ANY($2::uuid[]) OR c.customer_id = ANY($2::uuid[]) OR $3)`
  const [found] = await readCollaborations(pool, { name: 'collaboration', text, values: [id, ...actorScope(actor)] })
  return found
}

const whoseCondition = ({ whose }: ListAsked, bind: Bindings): string => {
  if ('agencyId' in whose) return `c.agency_id = ${bind(whose.agencyId, 'uuid')}`
  const between = whose.agencies === 'all' ? '' : ` AND c.agency_id = ANY(${bind(whose.agencies, 'uuid[]')})`
  return `c.customer_id = ${bind(whose.customerId, 'uuid')}${between}`
}

const afterCondition = (
  columns: readonly { readonly sql: string; readonly cast: string }[],
  values: readonly string[],
  descending: boolean,
  bind: Bindings,
): string =>
  `(${columns.map(({ sql }) => sql).join(', ')}) ${descending ? '<' : '>'} (${columns.map(({ cast }, index) => bind(values[index], cast)).join(', ')})`
