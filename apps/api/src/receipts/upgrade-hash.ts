import { createHash } from 'node:crypto'
import { canonical } from '../platform/idempotency.ts'
import type { UpgradeRow } from './upgrades.store.ts'

/** SHA-256 in hex over everything in the receipt of an upgrade that never changes. Companies count by customer number, because they may be renamed. */
export const upgradeHash = ({ customer, agency, at, ...rest }: UpgradeRow): string =>
  createHash('sha256')
    .update(canonical({ ...rest, at: at.toISOString(), customerNumber: customer.customerNumber, agencyNumber: agency?.customerNumber ?? null }))
    .digest('hex')
