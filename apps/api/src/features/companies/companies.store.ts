import type { Database } from '@portal/database'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'

const mainContact = z.object({ membershipId: z.string(), name: z.string(), email: z.string(), status: z.enum(['invited', 'active']) })

const details = z.object({
  name: z.string(),
  customerNumber: z.string(),
  organisationNumber: z.string().nullable(),
  mainContact: mainContact.nullable(),
})

/** A company's name, its numbers and its main contact. */
export const loadDetails = async ({ pool }: Database, companyId: string) =>
  details.parse((await pool.query({ name: 'company-details', text: DETAILS, values: [companyId] })).rows[0])

const DETAILS = `
  SELECT c.name, c.customer_number AS "customerNumber", c.organisation_number AS "organisationNumber",
    (SELECT json_build_object('membershipId', m.id, 'name', ${MEMBER_NAME}, 'email', u.email, 'status', m.status)
       FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = c.id AND m.is_main_contact) AS "mainContact"
  FROM company c WHERE c.id = $1`
