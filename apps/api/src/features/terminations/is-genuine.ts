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
 * Whether a number and a hash belong to something that the portal issued: the receipt of an end, the certificate of its deletion (which bears the
 * same number), or the receipt of an upgrade.
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

/** Compares in constant time. */
const isSame = (one: string, other: string): boolean => {
  const [own, given] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return own.length === given.length && timingSafeEqual(own, given)
}
