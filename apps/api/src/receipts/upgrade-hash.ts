import { hashOf } from './seal.ts'
import type { UpgradeRow } from './upgrades.store.ts'

/** Everything in the receipt of an upgrade that never changes. Companies count by customer number, because they may be renamed. */
export const upgradeContent = ({ customer, agency, at, sealed: _known, ...rest }: UpgradeRow) => ({
  ...rest,
  at: at.toISOString(),
  customerNumber: customer.customerNumber,
  agencyNumber: agency?.customerNumber ?? null,
})

/** SHA-256 in hex over that. */
export const upgradeHash = (row: UpgradeRow): string => hashOf(upgradeContent(row))
