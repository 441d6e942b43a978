import { NOTICES_KEPT_MONTHS } from '@portal/domain'
import type { Context } from '../context.ts'

const A_TURN = 1_000

/** Removes notices that are older than twelve months, in batches; gives their number. */
export const forgetNotices = async ({ database: { pool }, clock }: Pick<Context, 'database' | 'clock'>): Promise<number> => {
  let removed = 0
  for (let found = A_TURN; found === A_TURN; removed += found) {
    const { rowCount } = await pool.query(
      `DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE at < $1::timestamptz - make_interval(months => $2) ORDER BY at LIMIT $3)`,
      [clock(), NOTICES_KEPT_MONTHS, A_TURN],
    )
    found = rowCount ?? 0
  }
  return removed
}
