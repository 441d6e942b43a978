import { CONTENT, type Content } from '@portal/contract'
import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { shownContent } from '../shown-content.ts'
import { rowsOf } from '../../platform/cursor-rows.store.ts'

type Client = Pick<PgClient, 'query'>
const kept = z.object({ key: z.string(), content: CONTENT.payslip.nullable().catch(null) })
/** `content`: `null` where what is stored is no payslip. */
type StoredPayslip = z.output<typeof kept>
const PAYSLIPS = `FROM workspace_record WHERE subscription_id = $1 AND kind = 'payslip'`

/** One payslip; `undefined`: there is none. Raises `record-unshown`. */
export const payslipOf = async (client: Client, subscriptionId: string, recordId: string): Promise<Content<'payslip'> | undefined> => {
  const { rows } = await client.query<{ content: unknown }>({
    name: 'payslip',
    text: `SELECT content ${PAYSLIPS} AND id = $2`,
    values: [subscriptionId, recordId],
  })
  return rows[0] && shownContent(CONTENT.payslip, recordId, rows[0].content)
}

/** Yields all payslips by month, within the caller's transaction. */
export const payslipsIn = (client: PgClient, subscriptionId: string): AsyncGenerator<StoredPayslip> =>
  rowsOf(client, (row) => kept.parse(row), `SELECT key, content ${PAYSLIPS} ORDER BY key`, [subscriptionId])

export const countPayslips = async (client: Client, subscriptionId: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count ${PAYSLIPS}`, [subscriptionId])
  return rows[0]?.count ?? 0
}
