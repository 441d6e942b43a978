import type { Database } from '@portal/database'

type Pool = Pick<Database, 'pool'>
const A_TURN = 1_000

/**
 * Sessions and links of mails that have run out, and answers kept for requests sent twice, which nobody sends again after so long. The oldest
 * first, by the clock on the wall: by it they were written. Attempts to log in are counted by a limiter that forgets its own.
 */
const SPENT: readonly string[] = [
  'DELETE FROM session WHERE id IN (SELECT id FROM session WHERE expires_at < now() ORDER BY expires_at LIMIT $1)',
  'DELETE FROM verification WHERE id IN (SELECT id FROM verification WHERE expires_at < now() ORDER BY expires_at LIMIT $1)',
  `DELETE FROM idempotency_key WHERE (user_id, key) IN (
     SELECT user_id, key FROM idempotency_key WHERE created_at < now() - interval '30 days' ORDER BY created_at LIMIT $1)`,
]

/** Removes what nobody can use any more, some at a time; answers how many rows. */
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
