import type { Database } from '@portal/database'
import { receiptNumberStart, SERVICE_CODES } from '@portal/domain'
import * as z from 'zod'

const party = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })
const receipt = z.object({
  kind: z.enum(['termination', 'upgrade']),
  id: z.string(),
  receiptNumber: z.string(),
  at: z.date(),
  service: z.enum(SERVICE_CODES),
  customer: party,
  agency: party.nullable(),
})
export type ReceiptHit = z.output<typeof receipt>

/** Receipts of ends and of upgrades by the beginning of their number, as a person types it. */
export const findReceipts = async ({ pool }: Pick<Database, 'pool'>, q: string, limit: number): Promise<readonly ReceiptHit[]> => {
  const start = receiptNumberStart(q)
  if (start === undefined) return []
  const { rows } = await pool.query({ name: 'support-search-receipts', text: SEARCH, values: [start, limit] })
  return z.array(receipt).parse(rows)
}

const starts = 'receipt_number ~>=~ $1 AND receipt_number ~<~ ($1 || chr(1114111))'
const named = (company: string) => `json_build_object('id', ${company}.id, 'name', ${company}.name, 'customerNumber', ${company}.customer_number)`

const SEARCH = `
  SELECT found.kind, found.id, found."receiptNumber", found.at, found.service, ${named('c')} AS customer,
    CASE WHEN a.id IS NOT NULL THEN ${named('a')} END AS agency
  FROM (
    (SELECT 'termination' AS kind, id, receipt_number AS "receiptNumber", effective_at AS at, service, customer_id, agency_id FROM termination
       WHERE ${starts} ORDER BY receipt_number USING ~<~ LIMIT $2)
    UNION ALL
    (SELECT 'upgrade', id, receipt_number, at, to_service, company_id, agency_id FROM upgrade WHERE ${starts} ORDER BY receipt_number USING ~<~ LIMIT $2)
  ) AS found JOIN company c ON c.id = found.customer_id LEFT JOIN company a ON a.id = found.agency_id
  ORDER BY found."receiptNumber" COLLATE "C", found.kind LIMIT $2`
