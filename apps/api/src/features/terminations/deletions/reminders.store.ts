import type { Database, PgClient } from '@portal/database'
import { type Day, type ReminderDays } from '@portal/domain'
import * as z from 'zod'
import { FALLS_ON } from '../../../access/deletion-day.store.ts'

const row = z.object({ terminationId: z.string(), on: z.string(), decidedAt: z.date() })

/** The deletions that are carried out within these days, `on` being the day. */
export const comingDeletions = async ({ pool }: Pick<Database, 'pool'>, from: Day, to: Day): Promise<readonly z.output<typeof row>[]> => {
  const { rows } = await pool.query(
    `SELECT d.termination_id AS "terminationId", ${FALLS_ON}::text AS "on", t.effective_at AS "decidedAt"
     FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE d.status = 'scheduled' AND d.due_on <= $2 AND ${FALLS_ON} BETWEEN $1 AND $2`,
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
