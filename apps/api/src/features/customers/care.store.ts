import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'

type Client = Pick<PgClient, 'query'>

const care = z.object({ responsible: z.object({ membershipId: z.string(), name: z.string() }).nullable(), note: z.string() })
export type Care = z.output<typeof care>

/** What the agency keeps about a customer; nothing, if nobody wrote anything yet. */
export const loadCare = async (client: Client, agencyId: string, customerId: string): Promise<Care> => {
  const { rows } = await client.query({ name: 'customer-care', text: CARE, values: [agencyId, customerId] })
  return rows[0] ? care.parse(rows[0]) : { responsible: null, note: '' }
}

const CARE = `
  SELECT CASE WHEN m.id IS NULL THEN NULL ELSE json_build_object('membershipId', m.id, 'name', ${MEMBER_NAME}) END AS responsible, care.note
  FROM customer_care care LEFT JOIN (membership m JOIN "user" u ON u.id = m.user_id) ON m.id = care.responsible_id AND m.status = 'active'
  WHERE care.agency_id = $1 AND care.customer_id = $2`

/** Changes what is given and leaves the rest as it was. */
export const saveCare = (
  client: Client,
  agencyId: string,
  customerId: string,
  { responsibleId, note }: { readonly responsibleId: string | null | undefined; readonly note: string | undefined },
) =>
  client.query(
    `INSERT INTO customer_care AS care (agency_id, customer_id, responsible_id, note) VALUES ($1, $2, $3, coalesce($4, ''))
     ON CONFLICT (agency_id, customer_id) DO UPDATE
     SET responsible_id = CASE WHEN $5 THEN $3::uuid ELSE care.responsible_id END, note = coalesce($4, care.note)`,
    [agencyId, customerId, responsibleId ?? null, note ?? null, responsibleId !== undefined],
  )

/** Whether the two have or had a collaboration, or a request for one. */
export const isCustomerOf = async (client: Client, agencyId: string, customerId: string): Promise<boolean> => {
  const text = 'SELECT FROM collaboration WHERE customer_id = $1 AND agency_id = $2 LIMIT 1'
  return (await client.query({ name: 'is-customer', text, values: [customerId, agencyId] })).rows.length > 0
}

/** Whether a membership is one of the agency's, active and no auditor's. */
export const canBeResponsible = async (client: Client, agencyId: string, membershipId: string): Promise<boolean> => {
  const text = `SELECT FROM membership WHERE id = $1 AND company_id = $2 AND status = 'active' AND role <> 'auditor' FOR SHARE`
  return (await client.query({ name: 'can-be-responsible', text, values: [membershipId, agencyId] })).rows.length > 0
}

const colleagues = z.array(z.object({ membershipId: z.string(), name: z.string() }))

/** Who can be responsible for a customer, by name. */
export const listColleagues = async (client: Client, agencyId: string): Promise<z.output<typeof colleagues>> => {
  const text = `SELECT m.id AS "membershipId", u.name FROM membership m JOIN "user" u ON u.id = m.user_id
    WHERE m.company_id = $1 AND m.status = 'active' AND m.role <> 'auditor' ORDER BY u.name, m.id LIMIT 500`
  return colleagues.parse((await client.query({ name: 'colleagues', text, values: [agencyId] })).rows)
}

const named = z.object({ id: z.string(), name: z.string(), customerNumber: z.string(), collaborates: z.boolean() })

/** The customer's name and number, and whether the two collaborate now. */
export const loadName = async (client: Client, agencyId: string, customerId: string): Promise<z.output<typeof named>> => {
  const text = `SELECT k.id, k.name, k.customer_number AS "customerNumber",
      EXISTS (SELECT FROM collaboration c WHERE c.customer_id = k.id AND c.agency_id = $1 AND c.status = 'active') AS collaborates
    FROM company k WHERE k.id = $2`
  return named.parse((await client.query({ name: 'customer-name', text, values: [agencyId, customerId] })).rows[0])
}
