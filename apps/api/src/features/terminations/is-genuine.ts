import { timingSafeEqual } from 'node:crypto'
import type { PgClient } from '@portal/database'
import { upgradeHash } from '../../receipts/upgrade-hash.ts'
import { findUpgradeByNumber } from '../../receipts/upgrades.store.ts'
import { certificateHash } from './deletions/certificate.view.ts'
import { findCertificate } from './deletions/certificates.store.ts'
import { receiptHash } from './receipt-hash.ts'
import { findReceiptByNumber } from './receipts.store.ts'

type Client = Pick<PgClient, 'query'>

/**
 * Whether a number and a hash are those of something the portal has given out: the receipt of an end, the certificate of the destruction it
 * decided, which bears its number, or the receipt of an upgrade.
 */
export const isGenuine = async (client: Client, number: string, hash: string): Promise<boolean> => {
  const hashes = await hashesOf(client, number.toUpperCase())
  return hashes.some((own) => isSame(own, hash))
}

const hashesOf = async (client: Client, number: string): Promise<readonly string[]> => {
  const upgrade = await findUpgradeByNumber(client, number)
  if (upgrade) return [upgradeHash(upgrade)]
  const receipt = await findReceiptByNumber(client, number)
  if (!receipt) return []
  const certificate = await findCertificate(client, receipt.id)
  return [receiptHash(receipt), ...(certificate ? [certificateHash(receipt, certificate)] : [])]
}

/** Takes as long whatever the other is. */
const isSame = (one: string, other: string): boolean => {
  const [own, given] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return own.length === given.length && timingSafeEqual(own, given)
}
