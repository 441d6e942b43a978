import type { PgClient } from '@portal/database'
import type { SieAccount } from '@portal/sie'
import { yearRange } from '../workspace-keys.ts'
import { storedAccount, storedVoucher, type StoredVoucher, type StoredYear, storedYear } from './stored-year.ts'

type Client = Pick<PgClient, 'query'>

const ALL_OF_A_KIND = 'SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = $2 ORDER BY key'

export const loadYears = async (client: Client, subscriptionId: string): Promise<readonly StoredYear[]> => {
  const { rows } = await client.query<{ content: unknown }>(ALL_OF_A_KIND, [subscriptionId, 'fiscal-year'])
  return rows.map(({ content }) => storedYear.parse(content))
}

export const loadAccounts = async (client: Client, subscriptionId: string): Promise<readonly SieAccount[]> => {
  const { rows } = await client.query<{ content: unknown }>(ALL_OF_A_KIND, [subscriptionId, 'account'])
  return rows.map(({ content }) => storedAccount.parse(content))
}

export const loadVouchers = async (client: Client, subscriptionId: string, yearFrom: string): Promise<readonly StoredVoucher[]> => {
  const range = yearRange(yearFrom)
  const { rows } = await client.query<{ content: unknown }>(
    `SELECT content FROM workspace_record WHERE subscription_id = $1 AND kind = 'voucher' AND key >= $2 AND key < $3 ORDER BY key`,
    [subscriptionId, range.from, range.to],
  )
  return rows.map(({ content }) => storedVoucher.parse(content))
}
