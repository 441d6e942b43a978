import type { PgClient } from '@portal/database'
import type { Day } from '@portal/domain'
import * as z from 'zod'
import { arrayIn } from '../../content/stored-sql.ts'

type Client = Pick<PgClient, 'query'>
export type LedgerPlace = { readonly buyer: string; readonly dueDate: string; readonly key: string }

const owed = z.object({
  recordId: z.string(),
  key: z.string(),
  number: z.coerce.number(),
  buyer: z.string(),
  buyerTotal: z.coerce.number(),
  date: z.string(),
  dueDate: z.string(),
  amount: z.coerce.number(),
  reminders: z.number(),
})

/**
 * SQL: an invoice is open on a day when it was sent by then and neither paid nor credited whole by then. Owed are what it comes to, less what its
 * credit notes took by that day, and the fees of its reminders, which are paid together.
 */
const OPEN = `
  WITH open AS (
    SELECT r.id AS "recordId", r.key, r.content->>'number' AS number, r.content#>>'{buyer,name}' AS buyer, r.accounting_date::text AS date,
      r.content->>'dueDate' AS "dueDate",
      (r.content->>'total')::numeric + coalesce((r.content->>'rounding')::numeric, 0)
        - credited.amount + reminded.fees AS amount, reminded.reminders
    FROM workspace_record r
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS reminders, coalesce(sum((reminder->>'fee')::numeric), 0) AS fees
      FROM jsonb_array_elements(${arrayIn(`r.content->'reminders'`)}) AS reminder WHERE reminder->>'date' <= $2
    ) reminded
    CROSS JOIN LATERAL (
      SELECT coalesce(sum((part->>'toPay')::numeric), 0) AS amount
      FROM jsonb_array_elements(${arrayIn(`r.content->'creditNotes'`)}) AS part WHERE part->>'date' <= $2
    ) credited
    LEFT JOIN workspace_record note ON note.subscription_id = r.subscription_id AND note.kind = 'invoice'
      AND r.content->>'creditedBy' IS NOT NULL AND note.key = lpad(r.content->>'creditedBy', 12, '0')
    WHERE r.subscription_id = $1 AND r.kind = 'invoice' AND r.key < 'a' AND r.accounting_date <= $2::date AND r.content->>'credits' IS NULL
      AND (r.content->>'paidAt' IS NULL OR ((r.content->>'paidAt')::timestamptz AT TIME ZONE 'Europe/Stockholm')::date > $2::date)
      AND (note.id IS NULL OR note.accounting_date > $2::date)
  )`

/** What is owed on a day, by buyer and due date; each row also has the sum that its buyer owes. */
export const owedOn = async (client: Client, subscriptionId: string, day: Day, after: LedgerPlace | undefined, limit: number) => {
  const { rows } = await client.query(
    `${OPEN}, known AS (SELECT *, sum(amount) OVER (PARTITION BY buyer) AS "buyerTotal" FROM open)
     SELECT * FROM known WHERE $3::text IS NULL OR (buyer COLLATE "sv-x-icu", "dueDate", key) > ($3, $4, $5)
     ORDER BY buyer COLLATE "sv-x-icu", "dueDate", key LIMIT $6`,
    [subscriptionId, day, after?.buyer ?? null, after?.dueDate ?? null, after?.key ?? null, limit],
  )
  return z.array(owed).parse(rows)
}

const byLate = z.object({ late: z.number(), count: z.number(), amount: z.coerce.number() })

/** Everything owed on a day, by the number of days it is late. */
export const owedByDays = async (client: Client, subscriptionId: string, day: Day) => {
  const { rows } = await client.query(
    `${OPEN} SELECT ($2::date - "dueDate"::date) AS late, count(*)::int AS count, sum(amount) AS amount FROM open GROUP BY 1`,
    [subscriptionId, day],
  )
  return z.array(byLate).parse(rows)
}
