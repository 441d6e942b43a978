import type { Database, PgClient } from '@portal/database'
import { type Day, type ReminderDays } from '@portal/domain'
import * as z from 'zod'

const row = z.object({ terminationId: z.string(), on: z.string(), decidedAt: z.date() })

/** The deletions that are scheduled within these days and not held on their day. */
export const comingDeletions = async ({ pool }: Pick<Database, 'pool'>, from: Day, to: Day): Promise<readonly z.output<typeof row>[]> => {
  const { rows } = await pool.query(
    `SELECT d.termination_id AS "terminationId", d.due_on::text AS "on", t.effective_at AS "decidedAt"
     FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE d.status = 'scheduled' AND d.due_on BETWEEN $1 AND $2 AND NOT EXISTS (
       SELECT FROM deletion_hold h WHERE h.termination_id = d.termination_id AND h.lifted_at IS NULL AND h.last_day >= d.due_on)`,
    [from, to],
  )
  return z.array(row).parse(rows)
}

/** Stores that a reminder was sent. `false`: it was sent before. */
export const rememberReminder = async (client: PgClient, terminationId: string, days: ReminderDays, at: Date): Promise<boolean> => {
  const { rowCount } = await client.query(
    'INSERT INTO deletion_reminder (termination_id, days, sent_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [terminationId, days, at],
  )
  return rowCount === 1
}
