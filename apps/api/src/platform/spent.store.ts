import type { Database } from '@portal/database'

type Pool = Pick<Database, 'pool'>
const A_TURN = 1_000

/**
 * Deletes what nobody can use any more, oldest first: expired sessions, expired links, what is known of mails sent long ago, who logged in long ago, and
 * answers kept for repeated requests, which are not repeated after so long. The days are compared with the database's clock, which also wrote most of
 * the rows. The log-in limiter removes its own counts.
 */
const SPENT: readonly string[] = [
  'DELETE FROM session WHERE id IN (SELECT id FROM session WHERE expires_at < now() ORDER BY expires_at LIMIT $1)',
  'DELETE FROM verification WHERE id IN (SELECT id FROM verification WHERE expires_at < now() ORDER BY expires_at LIMIT $1)',
  `DELETE FROM mail_done WHERE id IN (SELECT id FROM mail_done WHERE at < now() - interval '30 days' ORDER BY at LIMIT $1)`,
  `DELETE FROM audit_entry WHERE id IN (SELECT id FROM audit_entry WHERE at < now() - interval '180 days' ORDER BY at LIMIT $1)`,
  `DELETE FROM idempotency_key WHERE (user_id, key) IN (
     SELECT user_id, key FROM idempotency_key WHERE created_at < now() - interval '30 days' ORDER BY created_at LIMIT $1)`,
]

/** Removes expired rows in batches; gives their number. */
export const sweepSpent = async ({ database: { pool } }: { readonly database: Pool }): Promise<number> => {
  let removed = 0
  for (const text of SPENT) {
    let found = A_TURN
    while (found === A_TURN) {
      found = (await pool.query(text, [A_TURN])).rowCount ?? 0
      removed += found
    }
  }
  return removed
}
