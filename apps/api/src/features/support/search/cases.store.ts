import type { Database } from '@portal/database'
import { CASE_STATUSES } from '@portal/domain'
import * as z from 'zod'

const found = z.object({
  id: z.string(),
  number: z.int(),
  subject: z.string(),
  status: z.enum(CASE_STATUSES),
  createdAt: z.date(),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
})
export type CaseHit = z.output<typeof found>

/** The case with this number, with or without `#`; none when the text is no number. */
export const findCases = async ({ pool }: Pick<Database, 'pool'>, q: string): Promise<readonly CaseHit[]> => {
  const [, number] = /^#?(\d{1,9})$/.exec(q) ?? []
  if (number === undefined) return []
  const { rows } = await pool.query({ name: 'support-search-cases', text: SEARCH, values: [Number(number)] })
  return z.array(found).parse(rows)
}

const SEARCH = `
  SELECT s.id, s.number, s.subject, s.status, s.created_at AS "createdAt",
    json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS customer
  FROM support_case s JOIN company c ON c.id = s.company_id WHERE s.number = $1`
