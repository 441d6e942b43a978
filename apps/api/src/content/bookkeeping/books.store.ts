import type { PgClient } from '@portal/database'
import type { SieAccount } from '@portal/sie'
import { shownContent } from '../shown-content.ts'
import { yearRange } from '../workspace-keys.ts'
import { storedAccount, storedVoucher, type StoredVoucher, type StoredYear, storedYear } from './stored-year.ts'

type Client = Pick<PgClient, 'query'>

/** A year or an account that cannot be read is left out here; the lists of records tell it in its place. */
const ALL_OF_A_KIND = 'SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = $2 ORDER BY key'

export const loadYears = async (client: Client, subscriptionId: string): Promise<readonly StoredYear[]> => {
  const { rows } = await client.query<{ content: unknown }>(ALL_OF_A_KIND, [subscriptionId, 'fiscal-year'])
  return rows.flatMap(({ content }) => storedYear.safeParse(content).data ?? [])
}

export const loadAccounts = async (client: Client, subscriptionId: string): Promise<readonly SieAccount[]> => {
  const { rows } = await client.query<{ content: unknown }>(ALL_OF_A_KIND, [subscriptionId, 'account'])
  return rows.flatMap(({ content }) => storedAccount.safeParse(content).data ?? [])
}

/** A year's vouchers. Raises `record-unshown`: the books of a year are whole or not written. */
export const loadVouchers = async (client: Client, subscriptionId: string, yearFrom: string): Promise<readonly StoredVoucher[]> => {
  const range = yearRange(yearFrom)
  const { rows } = await client.query<{ id: string; content: unknown }>(
    `SELECT id, content FROM workspace_record WHERE subscription_id = $1 AND kind = 'voucher' AND key >= $2 AND key < $3 ORDER BY key`,
    [subscriptionId, range.from, range.to],
  )
  return rows.map(({ id, content }) => shownContent(storedVoucher, id, content))
}
