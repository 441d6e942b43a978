import type { Database } from '@portal/database'
import { until } from './until.ts'

/**
 * Starts acts on one customer at the same moment. Everything that they may lock is held until each of them waits or has been answered, so that all
 * of them have read the same facts before the first one continues.
 */
export const atOnce = async <T>({ pool }: Database, customerId: string, acts: readonly (() => Promise<T>)[]): Promise<readonly T[]> => {
  const gate = await pool.connect()
  try {
    await gate.query('BEGIN')
    await gate.query('SELECT id FROM company WHERE id = $1 FOR UPDATE', [customerId])
    await gate.query('SELECT id FROM collaboration WHERE customer_id = $1 ORDER BY id FOR UPDATE', [customerId])
    await gate.query('SELECT id FROM subscription WHERE company_id = $1 ORDER BY id FOR UPDATE', [customerId])
    let answered = 0
    const begun = acts.map((act) => act().finally(() => void (answered += 1)))
    await until(async () => answered + (await waiting(pool)) >= acts.length)
    await gate.query('COMMIT')
    return await Promise.all(begun)
  } finally {
    gate.release()
  }
}

/** The number of transactions that wait for a lock. */
const waiting = async (pool: Database['pool']): Promise<number> => {
  const text = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return (await pool.query<{ count: number }>(text)).rows[0]!.count
}
