import { createHash } from 'node:crypto'
import { canonical } from '../platform/idempotency.ts'
import type { UpgradeRow } from './upgrades.store.ts'

/** Hex SHA-256 over all that the receipt of an upgrade says and that never changes: companies by their customer numbers, for they may be renamed. */
export const upgradeHash = ({ customer, agency, at, ...rest }: UpgradeRow): string =>
  createHash('sha256')
    .update(canonical({ ...rest, at: at.toISOString(), customerNumber: customer.customerNumber, agencyNumber: agency.customerNumber }))
    .digest('hex')
