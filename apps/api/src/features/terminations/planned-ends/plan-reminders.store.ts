import type { Database, PgClient } from '@portal/database'
import type { Day, PlanReminderDays } from '@portal/domain'
import * as z from 'zod'

const coming = z.object({ ids: z.array(z.string()), lastDay: z.string(), decidedAt: z.date(), bulkEndId: z.string().nullable() })

/**
 * The plans whose last day is one of these, together as they were made. `decidedAt`: when they were planned or last moved. `bulkEndId`: the ends of many
 * customers by which they were planned, while they keep its day.
 */
export const comingActs = async ({ pool }: Pick<Database, 'pool'>, from: Day, to: Day): Promise<readonly z.output<typeof coming>[]> => {
  const { rows } = await pool.query(
    `WITH many AS (
       SELECT p.id, b.id AS bulk FROM bulk_end b JOIN bulk_end_row r ON r.bulk_end_id = b.id AND r.state = 'done',
         jsonb_array_elements(r.ends) AS e JOIN planned_end p ON p.collaboration_id = (e->>'collaborationId')::uuid
       WHERE b.last_day BETWEEN $1 AND $2 AND p.last_day = b.last_day AND p.status = 'planned' AND p.planned_by = 'agency' AND p.planned_at = r.done_at)
     SELECT array_agg(p.id ORDER BY p.id) AS ids, p.last_day::text AS "lastDay", max(coalesce(p.moved_at, p.planned_at)) AS "decidedAt",
       many.bulk AS "bulkEndId"
     FROM planned_end p LEFT JOIN many ON many.id = p.id WHERE p.status = 'planned' AND p.last_day BETWEEN $1 AND $2
     GROUP BY p.act_id, p.last_day, many.bulk ORDER BY p.last_day, p.act_id`,
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
