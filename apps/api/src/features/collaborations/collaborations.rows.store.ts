import { type Database, instantsAsText } from '@portal/database'
import { COLLABORATION_STATUSES, type CollaborationStatus, type Outcome, OUTCOMES, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import { type NextEnd, readNextEnd, selectNextEnd } from '../../access/planned-ends.store.ts'
import { oneOf } from '../../platform/one-of.ts'

/** A collaboration as the database has it. Instants are ISO 8601 with milliseconds, in UTC. */
export type CollaborationRow = {
  readonly id: string
  readonly agencyId: string
  readonly agencyName: string
  readonly agencyNumber: string
  readonly customerId: string
  readonly customerName: string
  readonly customerNumber: string
  readonly subscriptionId: string
  readonly service: ServiceCode
  readonly status: CollaborationStatus
  readonly startedAt: string
  readonly endedAt: string | null
  readonly outcome: Outcome | null
  readonly terminationId: string | null
  readonly nextEnd: NextEnd | null
}

/** What `selectCollaborations` selects, in its order. Only where collaborations can have ended are there the last two. */
type Columns = [
  id: string,
  agencyId: string,
  agencyName: string,
  agencyNumber: string,
  customerId: string,
  customerName: string,
  customerNumber: string,
  subscriptionId: string,
  service: string,
  status: string,
  startedAt: string,
  endedAt: string | null,
  nextEnd: unknown,
  outcome?: string | null,
  terminationId?: string | null,
]

/** The beginning of a statement that `readCollaborations` runs; `c` is the collaboration. With the status `ended` it finds any. */
export const selectCollaborations = (status: CollaborationStatus): string => `
  SELECT c.id, c.agency_id, c.agency_name, c.agency_number, c.customer_id, c.customer_name, c.customer_number, c.subscription_id,
    c.service, c.status, c.started_at, c.ended_at, ${selectNextEnd('c.id')} AS next_end${status === 'ended' ? ', t.outcome, t.id' : ''}
  FROM collaboration c ${status === 'ended' ? 'LEFT JOIN termination t ON t.collaboration_id = c.id' : ''}`

type Statement = { readonly name: string; readonly text: string; readonly values: unknown[] }

/**
 * Reads collaborations. That no column is missing is the database's promise (NOT NULL) and is not checked again; codes are looked up, and what leaves
 * the portal is checked by the contract. Rows come as arrays, which take `pg` half as long as objects.
 */
export const readCollaborations = async (pool: Database['pool'], statement: Statement): Promise<readonly CollaborationRow[]> => {
  const { rows } = await pool.query<Columns>({ ...statement, rowMode: 'array', types: instantsAsText })
  return rows.map(rowOf)
}

const rowOf = (columns: Columns): CollaborationRow => {
  const [id, agencyId, agencyName, agencyNumber, customerId, customerName, customerNumber, subscriptionId] = columns
  const [, , , , , , , , service, status, startedAt, endedAt, nextEnd, outcome = null, terminationId = null] = columns
  return {
    id,
    agencyId,
    agencyName,
    agencyNumber,
    customerId,
    customerName,
    customerNumber,
    subscriptionId,
    service: serviceOf(service),
    status: statusOf(status),
    startedAt,
    endedAt,
    outcome: outcome === null ? null : outcomeOf(outcome),
    terminationId,
    nextEnd: readNextEnd(nextEnd),
  }
}
const serviceOf = oneOf(SERVICE_CODES)
const statusOf = oneOf(COLLABORATION_STATUSES)
const outcomeOf = oneOf(OUTCOMES)
