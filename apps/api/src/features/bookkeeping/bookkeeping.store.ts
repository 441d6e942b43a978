import type { PgClient } from '@portal/database'
import { SERVICE_CODES, type ServiceCode, SUBSCRIPTION_STATES } from '@portal/domain'
import type { SieAccount } from '@portal/sie'
import { v7 } from 'uuid'
import * as z from 'zod'
import { voucherDay } from '../../content/bookkeeping/voucher-content.ts'
import { accountKey } from '../../content/workspace-keys.ts'
import type { StoredYear } from '../../content/bookkeeping/stored-year.ts'
import { keepAccounts } from './kept-records.store.ts'

type Client = Pick<PgClient, 'query'>

const owner = z.object({
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  state: z.enum(SUBSCRIPTION_STATES),
  companyId: z.string(),
  companyName: z.string(),
  organisationNumber: z.string().nullable(),
  agencyId: z.string().nullable(),
})
/** The company that owns the books, and the agency that works in them now. */
export type Owner = z.output<typeof owner>

export const findOwner = async (client: Client, subscriptionId: string): Promise<Owner> => {
  const { rows } = await client.query({
    name: 'books-owner',
    text: `SELECT s.id AS "subscriptionId", s.service, s.state, c.id AS "companyId", c.name AS "companyName", c.organisation_number AS "organisationNumber",
             (SELECT agency_id FROM collaboration WHERE subscription_id = s.id AND status = 'active') AS "agencyId"
           FROM subscription s JOIN company c ON c.id = s.company_id WHERE s.id = $1`,
    values: [subscriptionId],
  })
  return owner.parse(rows[0])
}

/** `company: false`: no company has that customer number. `subscriptionId` is null when the company does not have that service. */
export type Place = { readonly company: boolean; readonly subscriptionId: string | null }

export const findPlace = async (client: Client, customerNumber: string, service: ServiceCode): Promise<Place> => {
  const { rows } = await client.query<{ id: string | null }>(
    `SELECT s.id FROM company c LEFT JOIN subscription s ON s.company_id = c.id AND s.service = $2 AND s.state <> 'deleted' WHERE c.customer_number = $1`,
    [customerNumber, service],
  )
  return { company: rows.length > 0, subscriptionId: rows[0]?.id ?? null }
}

/** A workspace whose books are filled from a file, by which import, and when by the portal's clock. */
export type Filling = { readonly client: Client; readonly subscriptionId: string; readonly importId: string; readonly at: Date }

/** Updates an account in place, so that its `version` shows the change to those who have read it. `rename`: the file's names replace the books'. */
export const saveAccounts = async (filling: Filling, accounts: readonly SieAccount[], rename: boolean): Promise<void> => {
  const { client, subscriptionId, importId, at } = filling
  const byKey = new Map(accounts.map((account) => [accountKey(account.number), account]))
  for (const some of portions(byKey)) {
    const rows = some.map(([key, { unit, sru, ...account }]) => {
      const ofFiles = { ...(unit !== '' && { unit }), ...(sru.length > 0 && { sru }) }
      return { id: v7(), key, content: { ...account, ...ofFiles } }
    })
    const coming = JSON.stringify(rows)
    if (rename) await keepAccounts(client, importId, subscriptionId, coming)
    await client.query(
      `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at, import_id)
       SELECT id, $1, 'account', key, content, $3, $3, $4 FROM json_to_recordset($2::json) AS r(id uuid, key text, content jsonb)
       ON CONFLICT (subscription_id, kind, key) DO ${rename ? RENAME : 'NOTHING'}`,
      [subscriptionId, coming, at, importId],
    )
  }
}

const RENAME = `
  UPDATE SET content = excluded.content, version = workspace_record.version + 1, updated_at = excluded.updated_at
  WHERE workspace_record.content <> excluded.content`

export const saveYear = ({ client, subscriptionId, importId, at }: Filling, year: StoredYear) =>
  client.query(
    `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at, import_id)
     VALUES ($1, $2, 'fiscal-year', $3, $4, $5, $5, $6)`,
    [v7(), subscriptionId, year.from, year, at, importId],
  )

export type NewVoucher = { readonly key: string; readonly content: { readonly date: string } }

export const saveVouchers = async ({ client, subscriptionId, importId, at }: Filling, vouchers: Iterable<NewVoucher>): Promise<void> => {
  for (const some of portions(vouchers)) {
    const rows = some.map(({ key, content }) => ({ id: v7(), key, day: voucherDay(content), content }))
    await client.query(
      `INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content, created_at, updated_at, import_id)
       SELECT id, $1, 'voucher', key, day, content, $3, $3, $4 FROM json_to_recordset($2::json) AS r(id uuid, key text, day date, content jsonb)`,
      [subscriptionId, JSON.stringify(rows), at, importId],
    )
  }
}

/** Rows per statement: enough to be fast, few enough to be held in memory. */
const AT_ONCE = 5_000
function* portions<T>(list: Iterable<T>): Generator<readonly T[]> {
  let some: T[] = []
  for (const each of list) {
    some.push(each)
    if (some.length < AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
