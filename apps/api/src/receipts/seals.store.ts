import type { PgClient } from '@portal/database'
import * as z from 'zod'
import type { SigningKey } from '../platform/signing-key.ts'
import { type Head, type Issued, linkOf, type Seal, seal, type SealedKind, sealsAfter } from './seal.ts'

type Client = Pick<PgClient, 'query'>

/** Whose chain the seals stand in, and when they are made. `company`: its customer number. */
export type Chain = { readonly companyId: string; readonly company: string; readonly at: Date }

/**
 * Seals what a customer is issued (G19), in the caller's transaction and after everything else that it locks: who seals keeps the customer's chain
 * until the transaction ends.
 */
export const sealIssued = async (client: Client, key: SigningKey, { companyId, company, at }: Chain, issued: readonly Issued[]): Promise<void> => {
  const { rows } = await client.query<Head>({ name: 'chain-head', text: HEAD, values: [companyId] })
  const [head] = rows
  if (!head) throw new Error(`the chain of ${companyId} was not found`)
  const seals = sealsAfter(head, key, { company, at: at.toISOString() }, issued)
  const last = seals.at(-1)
  if (!last) return
  const stored = seals.map((each) => ({ ...each, link: linkOf(each) }))
  await client.query({ name: 'chain-grow', text: GROW, values: [companyId, JSON.stringify(stored), last.place, linkOf(last)] })
}

/** Locks the chain, and begins it with the first seal. */
const HEAD = `
  INSERT INTO receipt_chain AS c (company_id, length) VALUES ($1, 0)
  ON CONFLICT (company_id) DO UPDATE SET length = c.length RETURNING length, head`

const GROW = `
  WITH grown AS (UPDATE receipt_chain SET length = $3, head = $4 WHERE company_id = $1)
  INSERT INTO receipt_seal (company_id, place, kind, receipt_number, sha256, previous, link, at, key_id, signature)
  SELECT $1, place, kind, "receiptNumber", sha256, previous, link, at, "keyId", signature
  FROM json_to_recordset($2::json) AS s (place int, kind text, "receiptNumber" text, sha256 text, previous text, link text, at timestamptz,
    "keyId" text, signature text)`

/** The seal of what was issued under a number; `undefined`: it was issued before there were seals. */
export const findSeal = async (client: Client, receiptNumber: string, kind: SealedKind): Promise<Seal | undefined> =>
  (await findSeals(client, [receiptNumber], kind)).get(receiptNumber)

/** The same for several numbers. */
export const findSeals = async (client: Client, receiptNumbers: readonly string[], kind: SealedKind): Promise<ReadonlyMap<string, Seal>> => {
  const { rows } = await client.query<Omit<Seal, 'at'> & { at: Date }>({ name: 'seals', text: FIND, values: [receiptNumbers, kind] })
  const found = rows.map(({ at, ...row }) => seal.parse({ ...row, at: at.toISOString() }))
  return new Map(found.map((each) => [each.receiptNumber, each]))
}

const FIND = `
  SELECT k.customer_number AS company, s.place, s.kind, s.receipt_number AS "receiptNumber", s.sha256, s.previous, s.at, s.key_id AS "keyId", s.signature
  FROM receipt_seal s JOIN company k ON k.id = s.company_id WHERE s.receipt_number = ANY($1::text[]) AND s.kind = $2`

const published = z.object({ id: z.string(), publicKey: z.string(), createdAt: z.date() })

/** Makes the public half of a key known to all who verify. A key that is known stays as it is. */
export const publishKey = async (client: Client, { id, publicKey }: SigningKey, at: Date): Promise<void> => {
  await client.query('INSERT INTO receipt_key (id, public_key, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING', [id, publicKey, at])
}

/** The public halves of all keys that ever signed. */
export const publishedKeys = async (client: Client): Promise<readonly z.output<typeof published>[]> => {
  const { rows } = await client.query('SELECT id, public_key AS "publicKey", created_at AS "createdAt" FROM receipt_key ORDER BY created_at, id')
  return z.array(published).parse(rows)
}
