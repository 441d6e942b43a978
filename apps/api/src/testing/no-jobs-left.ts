import type { Database } from '@portal/database'
import { until } from './until.ts'

/** Waits until everything that was put off to a job has been done. */
export const noJobsLeft = async ({ pool }: Database): Promise<void> => {
  const text = `SELECT 1 FROM pgboss.job WHERE state IN ('created', 'active', 'retry') AND start_after <= now() LIMIT 1`
  await until(async () => (await pool.query(text)).rows.length === 0)
}
