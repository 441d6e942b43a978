import type { Database } from '@portal/database'
import { type CollaborationStatus, SERVICE_CODES, type ServiceCode, SUBSCRIPTION_STATES, type SubscriptionState } from '@portal/domain'
import { MEMBER_NAME } from '../../access/member-name.store.ts'
import { type NextEnd, readNextEnds, selectNextEnds } from '../../access/planned-ends.store.ts'
import { type CustomersWanted, pageOfCustomers } from '../../access/wanted-customers.store.ts'
import { oneOf } from '../../platform/one-of.ts'

/** One collaboration of the pair. */
export type Work = {
  readonly collaborationId: string
  readonly service: ServiceCode
  readonly subscriptionId: string
  /** The subscription's. */
  readonly state: SubscriptionState
  readonly isEnded: boolean
}

export type CustomerRow = {
  readonly id: string
  readonly name: string
  readonly customerNumber: string
  readonly works: readonly Work[]
  readonly mainContact: { readonly name: string; readonly email: string } | null
  readonly responsible: { readonly membershipId: string; readonly name: string } | null
  /** The ends that come next in the collaborations. */
  readonly nextEnds: readonly NextEnd[]
  /** The agency's latest event. While it is the same, the agency's collaborations are the same. */
  readonly lastEvent: string | null
}

type Asked = Parameters<typeof pageOfCustomers>[1]
type Columns = [
  id: string,
  name: string,
  customerNumber: string,
  works: string,
  contactName: string | null,
  contactEmail: string | null,
  responsibleId: string | null,
  responsibleName: string | null,
  nextEnds: unknown,
  lastEvent: string | null,
]

/**
 * Up to `limit` customers in the given order, with the collaborations of the status asked for. That no column is missing is the database's promise and
 * is not checked again; codes are looked up, and what leaves the portal is checked by the contract.
 */
export const listCustomers = async ({ pool }: Database, wanted: CustomersWanted, asked: Asked): Promise<readonly CustomerRow[]> => {
  const { text: page, direction, bind } = pageOfCustomers(wanted, asked)
  const text = `
    SELECT page.customer_id, w.name, w.number, w.works, ${MEMBER_NAME}, u.email, r.id, ru.name,
      ${wanted.status === 'active' ? selectNextEnds('page.customer_id', '$1') : 'NULL'},
      (SELECT e.id FROM event e WHERE e.agency_id = $1 ORDER BY e.id DESC LIMIT 1)
    FROM (${page}) page CROSS JOIN LATERAL (${worksOf(wanted.status)}) w ${mainContact(wanted.status)} ${RESPONSIBLE}
    ORDER BY page.sorted ${direction}, page.customer_id ${direction}`
  const { rows } = await pool.query<Columns>({ name: bind.nameOf(text), text, values: bind.values(), rowMode: 'array' })
  return rows.map(rowOf)
}

const rowOf = (columns: Columns): CustomerRow => {
  const [id, name, customerNumber, works, contactName, email, membershipId, responsibleName, nextEnds, lastEvent] = columns
  return {
    id,
    name,
    customerNumber,
    works: works.split('\n').map(workOf),
    mainContact: contactName === null || email === null ? null : { name: contactName, email },
    responsible: membershipId === null || responsibleName === null ? null : { membershipId, name: responsibleName },
    nextEnds: readNextEnds(nextEnds),
    lastEvent,
  }
}

/** Reads a line that `worksOf` selected. */
const workOf = (line: string): Work => {
  const [collaborationId = '', service = '', subscriptionId = '', state = '', terminationId] = line.split(' ')
  return { collaborationId, service: serviceOf(service), subscriptionId, state: stateOf(state), isEnded: terminationId !== undefined }
}
const serviceOf = oneOf(SERVICE_CODES)
const stateOf = oneOf(SUBSCRIPTION_STATES)

/**
 * Selects the customer's name and number, which each collaboration carries, and the collaborations: a line each of ids and codes, which contain no
 * space. That takes the database half as long as JSON. The first two parameters of a page are the agency and the status. An active collaboration
 * implies an active subscription (G12).
 */
const worksOf = (status: CollaborationStatus): string =>
  status === 'active'
    ? `SELECT ${NAMED}, string_agg(concat_ws(' ', c.id, c.service, c.subscription_id, 'active'), ${BREAK}) AS works
       FROM collaboration c WHERE ${OF_PAIR}`
    : `SELECT ${NAMED}, string_agg(concat_ws(' ', c.id, c.service, c.subscription_id, s.state, t.id), ${BREAK} ORDER BY c.started_at, c.id) AS works
       FROM collaboration c JOIN subscription s ON s.id = c.subscription_id LEFT JOIN termination t ON t.collaboration_id = c.id WHERE ${OF_PAIR}`
const NAMED = 'any_value(c.customer_name) AS name, any_value(c.customer_number) AS number'
const BREAK = `E'\\n'`
const OF_PAIR = 'c.customer_id = page.customer_id AND c.agency_id = $1 AND c.status = $2'

/** An agency is told the main contact while the two collaborate (G21). */
const mainContact = (status: CollaborationStatus): string =>
  `LEFT JOIN (membership m JOIN "user" u ON u.id = m.user_id)
   ON m.company_id = page.customer_id AND m.is_main_contact ${status === 'active' ? '' : COLLABORATES}`
const COLLABORATES = `AND EXISTS (SELECT FROM collaboration a WHERE a.customer_id = page.customer_id AND a.agency_id = $1 AND a.status = 'active')`

const RESPONSIBLE = `
  LEFT JOIN customer_care care ON care.agency_id = $1 AND care.customer_id = page.customer_id
  LEFT JOIN membership r ON r.id = care.responsible_id AND r.status = 'active' LEFT JOIN "user" ru ON ru.id = r.user_id`
