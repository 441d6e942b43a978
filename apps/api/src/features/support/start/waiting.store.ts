import type { Database } from '@portal/database'
import { COMPANY_KINDS } from '@portal/domain'
import * as z from 'zod'

type Pool = Pick<Database, 'pool'>['pool']

const waiting = z.object({
  id: z.string(),
  number: z.int(),
  subject: z.string(),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  lastMessageAt: z.date(),
})
const company = z.object({ id: z.string(), name: z.string(), customerNumber: z.string(), kind: z.enum(COMPANY_KINDS), createdAt: z.date() })

/** Open cases in which the customer wrote last, the one that has waited longest at the top. */
export const openCases = async (pool: Pool, limit: number): Promise<readonly z.output<typeof waiting>[]> =>
  z.array(waiting).parse((await pool.query({ name: 'support-open-cases', text: CASES, values: [limit] })).rows)

const CASES = `
  SELECT s.id, s.number, s.subject, json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS customer,
    m.at AS "lastMessageAt"
  FROM support_case s JOIN company c ON c.id = s.company_id
  CROSS JOIN LATERAL (SELECT at, from_support FROM support_message WHERE case_id = s.id ORDER BY id DESC LIMIT 1) m
  WHERE s.status = 'open' AND NOT m.from_support ORDER BY m.at, s.id LIMIT $1`

/** The companies that came last: their ids are ordered by time. */
export const latestCompanies = async (pool: Pool, limit: number): Promise<readonly z.output<typeof company>[]> =>
  z.array(company).parse((await pool.query({ name: 'support-latest-companies', text: COMPANIES, values: [limit] })).rows)

const COMPANIES = `SELECT id, name, customer_number AS "customerNumber", kind, created_at AS "createdAt" FROM company ORDER BY id DESC LIMIT $1`
