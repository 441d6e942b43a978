import type { Database, PgClient } from '@portal/database'
import type { Day, StandsInTheWay } from '@portal/domain'
import * as z from 'zod'

const due = z.object({ actId: z.string(), lastDay: z.string() })
/** The plans of one act with one last day, which are carried out together. */
export type DueAct = z.output<typeof due>

/** The acts that are due and were not tried today, earliest first, after the given one. */
export const dueActs = async ({ pool }: Database, today: Day, after: DueAct | undefined, limit: number): Promise<readonly DueAct[]> => {
  const { rows } = await pool.query({
    name: 'planned-ends-due',
    text: `SELECT act_id AS "actId", last_day::text AS "lastDay" FROM planned_end
           WHERE status = 'planned' AND last_day < $1 AND (tried_on IS NULL OR tried_on < $1)
             AND ($2::date IS NULL OR (last_day, act_id) > ($2::date, $3::uuid))
           GROUP BY planned_end.last_day, act_id ORDER BY planned_end.last_day, act_id LIMIT $4`,
    values: [today, after?.lastDay ?? null, after?.actId ?? null, limit],
  })
  return z.array(due).parse(rows)
}

/** Whether this transaction is the one that works on the act. It stays so until the transaction ends. */
export const takesTurn = async (client: Pick<PgClient, 'query'>, actId: string): Promise<boolean> => {
  const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 9)) AS got', [actId])
  return rows[0]?.got === true
}

/** Stores that the plans were tried on this day, and what was in the way. */
export const rememberTry = async (
  client: Pick<PgClient, 'query'>,
  ids: readonly string[],
  { today, reasons }: { readonly today: Day; readonly reasons: readonly StandsInTheWay[] },
): Promise<void> => {
  await client.query({
    name: 'planned-end-tried',
    text: `UPDATE planned_end SET tried_on = $2, first_tried_on = coalesce(first_tried_on, $2), in_the_way = $3 WHERE id = ANY($1::uuid[])`,
    values: [ids, today, reasons],
  })
}
