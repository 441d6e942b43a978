import type { Database } from '@portal/database'
import { type CollaborationStatus, SERVICE_CODES, SUBSCRIPTION_STATES } from '@portal/domain'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'
import { type NextEnd, readNextEnds, selectNextEnds } from '../../access/planned-ends.store.ts'
import { type CustomersWanted, pageOfCustomers } from '../../access/wanted-customers.store.ts'

/** One collaboration of the pair: its id, service, subscription, the subscription's state and the end, if there is one. */
const work = z.tuple([z.string(), z.enum(SERVICE_CODES), z.string(), z.enum(SUBSCRIPTION_STATES), z.string().nullable()])

const row = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.array(work),
  z.object({ name: z.string(), email: z.string() }).nullable(),
  z.object({ membershipId: z.string(), name: z.string() }).nullable(),
  z.unknown(),
  z.string().nullable(),
])

export type CustomerRow = {
  readonly id: string
  readonly name: string
  readonly customerNumber: string
  readonly works: readonly z.output<typeof work>[]
  readonly mainContact: { readonly name: string; readonly email: string } | null
  readonly responsible: { readonly membershipId: string; readonly name: string } | null
  /** The ends that come next in the collaborations. */
  readonly nextEnds: readonly NextEnd[]
  /** The agency's latest event. While it is the same, the agency's collaborations are the same. */
  readonly lastEvent: string | null
}

type Asked = Parameters<typeof pageOfCustomers>[1]

/** Up to `limit` customers in the given order, with the collaborations of the status asked for. */
export const listCustomers = async ({ pool }: Database, wanted: CustomersWanted, asked: Asked): Promise<readonly CustomerRow[]> => {
  const { text: page, direction, bind } = pageOfCustomers(wanted, asked)
  const text = `
    SELECT page.customer_id, w.name, w.number, w.works, ${mainContact(wanted.status)}, ${RESPONSIBLE},
      ${wanted.status === 'active' ? selectNextEnds('page.customer_id', '$1') : 'NULL'},
      (SELECT e.id FROM event e WHERE e.agency_id = $1 ORDER BY e.id DESC LIMIT 1)
    FROM (${page}) page CROSS JOIN LATERAL (${worksOf(wanted.status)}) w
    ORDER BY page.sorted ${direction}, page.customer_id ${direction}`
  const { rows } = await pool.query({ name: bind.nameOf(text), text, values: bind.values(), rowMode: 'array' })
  return z
    .array(row)
    .parse(rows)
    .map(([id, name, customerNumber, works, contact, responsible, nextEnds, lastEvent]) => ({
      id,
      name,
      customerNumber,
      works,
      mainContact: contact,
      responsible,
      nextEnds: readNextEnds(nextEnds),
      lastEvent,
    }))
}

/**
 * The first two parameters of a page are the agency and the status. An active collaboration implies an active subscription (G12). Each collaboration
 * carries the customer's name and number.
 */
const worksOf = (status: CollaborationStatus): string =>
  status === 'active'
    ? `SELECT ${NAMED}, json_agg(ARRAY[c.id::text, c.service, c.subscription_id::text, 'active', NULL]) AS works
       FROM collaboration c WHERE c.customer_id = page.customer_id AND c.agency_id = $1 AND c.status = $2`
    : `SELECT ${NAMED}, json_agg(ARRAY[c.id::text, c.service, c.subscription_id::text, s.state, t.id::text] ORDER BY c.started_at, c.id) AS works
       FROM collaboration c JOIN subscription s ON s.id = c.subscription_id LEFT JOIN termination t ON t.collaboration_id = c.id
       WHERE c.customer_id = page.customer_id AND c.agency_id = $1 AND c.status = $2`
const NAMED = 'any_value(c.customer_name) AS name, any_value(c.customer_number) AS number'

/** An agency is told the main contact while the two collaborate (G21). */
const mainContact = (status: CollaborationStatus): string => `
  (SELECT json_build_object('name', ${MEMBER_NAME}, 'email', u.email) FROM membership m JOIN "user" u ON u.id = m.user_id
   WHERE m.company_id = page.customer_id AND m.is_main_contact ${status === 'active' ? '' : COLLABORATES})`
const COLLABORATES = `AND EXISTS (SELECT FROM collaboration a WHERE a.customer_id = page.customer_id AND a.agency_id = $1 AND a.status = 'active')`

const RESPONSIBLE = `
  (SELECT json_build_object('membershipId', m.id, 'name', ${MEMBER_NAME})
   FROM customer_care care JOIN membership m ON m.id = care.responsible_id JOIN "user" u ON u.id = m.user_id
   WHERE care.agency_id = $1 AND care.customer_id = page.customer_id AND m.status = 'active')`
