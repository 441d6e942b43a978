import type { Database } from '@portal/database'
import * as z from 'zod'

const MOST = 100
const row = z.object({ id: z.string(), name: z.string(), filter: z.record(z.string(), z.unknown()) })
export type ViewRow = z.output<typeof row>

/** A member's views by name, the first hundred. */
export const listViews = async ({ pool }: Database, membershipId: string): Promise<readonly ViewRow[]> => {
  const text = `SELECT id, name, filter FROM saved_view WHERE membership_id = $1 ORDER BY name LIMIT ${MOST}`
  return z.array(row).parse((await pool.query({ name: 'views', text, values: [membershipId] })).rows)
}

/** Saves a view; the member's view with the same name is replaced. */
export const saveView = async ({ pool }: Database, membershipId: string, name: string, filter: object): Promise<ViewRow> => {
  const text = `INSERT INTO saved_view (id, membership_id, name, filter) VALUES (uuidv7(), $1, $2, $3)
    ON CONFLICT (membership_id, name) DO UPDATE SET filter = EXCLUDED.filter RETURNING id, name, filter`
  return row.parse((await pool.query({ name: 'view-save', text, values: [membershipId, name, JSON.stringify(filter)] })).rows[0])
}

/** `false`: the member has no such view. */
export const removeView = async ({ pool }: Database, membershipId: string, id: string): Promise<boolean> =>
  (await pool.query({ name: 'view-remove', text: 'DELETE FROM saved_view WHERE id = $1 AND membership_id = $2', values: [id, membershipId] }))
    .rowCount === 1
