import type { Database, PgClient } from '@portal/database'
import type { Day, PlanReminderDays } from '@portal/domain'
import * as z from 'zod'

const coming = z.object({ ids: z.array(z.string()), lastDay: z.string(), decidedAt: z.date() })

/** The plans whose last day is one of these, together as they were made. `decidedAt`: when they were planned or last moved. */
export const comingActs = async ({ pool }: Pick<Database, 'pool'>, from: Day, to: Day): Promise<readonly z.output<typeof coming>[]> => {
  const { rows } = await pool.query(
    `SELECT array_agg(id ORDER BY id) AS ids, last_day::text AS "lastDay", max(coalesce(moved_at, planned_at)) AS "decidedAt"
     FROM planned_end WHERE status = 'planned' AND last_day BETWEEN $1 AND $2 GROUP BY act_id, last_day ORDER BY last_day, act_id`,
    [from, to],
  )
  return z.array(coming).parse(rows)
}

type Reminder = { readonly lastDay: Day; readonly days: PlanReminderDays; readonly at: Date }

/** Stores that the plans are reminded of; gives those that were not before. */
export const rememberReminders = async (client: PgClient, ids: readonly string[], { lastDay, days, at }: Reminder): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO planned_end_reminder (planned_end_id, last_day, days, sent_at)
     SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING RETURNING planned_end_id AS id`,
    [ids, lastDay, days, at],
  )
  return rows.map(({ id }) => id)
}
