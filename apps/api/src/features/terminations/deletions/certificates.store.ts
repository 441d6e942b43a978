import type { PgClient } from '@portal/database'
import { RECORD_KINDS } from '@portal/domain'
import * as z from 'zod'
import { actsAt } from '../../../access/acts-at.store.ts'
import { tell } from '../../../events/tell.store.ts'
import type { SigningKey } from '../../../platform/signing-key.ts'
import { sealIssued } from '../../../receipts/seals.store.ts'
import type { Receipt } from '../receipts.store.ts'

const stored = z.object({
  counts: z.array(z.object({ kind: z.enum(RECORD_KINDS), count: z.number() })),
  years: z.array(z.object({ from: z.string(), to: z.string(), count: z.number(), until: z.string() })),
  files: z.number(),
  manifestSha256: z.string().nullable(),
  startedAt: z.date(),
  carriedOutAt: z.date(),
  sha256: z.string(),
  /** Whether it has a proof; certificates from before there were seals have none. */
  sealed: z.boolean(),
})
export type StoredCertificate = z.output<typeof stored>

export const findCertificate = async (client: Pick<PgClient, 'query'>, terminationId: string): Promise<StoredCertificate | undefined> => {
  const { rows } = await client.query({
    name: 'certificate',
    text: `SELECT counts, years, files, manifest_sha256 AS "manifestSha256", started_at AS "startedAt", carried_out_at AS "carriedOutAt", sha256,
             EXISTS (SELECT FROM receipt_seal s JOIN termination t ON t.receipt_number = s.receipt_number WHERE t.id = $1 AND s.kind = 'deletion') AS sealed
           FROM deletion_certificate WHERE termination_id = $1`,
    values: [terminationId],
  })
  return rows[0] ? stored.parse(rows[0]) : undefined
}

/** Marks the subscription as deleted and the deletion as carried out, stores and seals the certificate, and writes the event for both parties. */
export const saveCarriedOut = async (
  client: PgClient,
  key: SigningKey,
  receipt: Receipt,
  certificate: Omit<StoredCertificate, 'sealed'>,
): Promise<void> => {
  const { id, subscriptionId, customerId, agencyId, service, receiptNumber } = receipt
  const { counts, years, files, manifestSha256, startedAt, carriedOutAt, sha256 } = certificate
  await client.query(
    `INSERT INTO deletion_certificate (termination_id, counts, years, files, manifest_sha256, started_at, carried_out_at, sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, JSON.stringify(counts), JSON.stringify(years), files, manifestSha256, startedAt, carriedOutAt, sha256],
  )
  await client.query(`UPDATE deletion SET status = 'carried-out', decided_at = $2 WHERE termination_id = $1`, [id, carriedOutAt])
  await actsAt(client, carriedOutAt)
  await client.query(`UPDATE subscription SET state = 'deleted' WHERE id = $1`, [subscriptionId])
  await client.query(`UPDATE complete_export SET status = 'expired' WHERE subscription_id = $1`, [subscriptionId])
  const details = { service, subscriptionId, receiptNumber, terminationId: id }
  await tell(client, { at: carriedOutAt, by: null }, [{ type: 'deletion-carried-out', companyId: customerId, agencyId, details }])
  const chain = { companyId: customerId, company: receipt.customerNumber, at: carriedOutAt }
  await sealIssued(client, key, chain, [{ kind: 'deletion', receiptNumber, sha256 }])
}
