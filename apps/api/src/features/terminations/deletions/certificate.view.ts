import { createHash } from 'node:crypto'
import type { CertificateView } from '@portal/contract'
import { serviceName } from '@portal/texts'
import { canonical } from '../../../platform/idempotency.ts'
import type { Receipt } from '../receipts.store.ts'
import type { StoredCertificate } from './certificates.store.ts'

type Facts = Omit<StoredCertificate, 'sha256'>

/** Everything in a certificate except its hash. Companies are shown by their present names; the hash is over their customer numbers. */
const contentOf = (receipt: Receipt, { counts, years, files, manifestSha256, startedAt, carriedOutAt }: Facts) => ({
  terminationId: receipt.id,
  receiptNumber: receipt.receiptNumber,
  decidedBy: receipt.endedBy,
  decidedAt: receipt.effectiveAt.toISOString(),
  dueOn: receipt.deletionOn ?? '',
  startedAt: startedAt.toISOString(),
  carriedOutAt: carriedOutAt.toISOString(),
  counts,
  years,
  files,
  manifestSha256,
})

/** SHA-256 in hex over the certificate's content. */
export const certificateHash = (receipt: Receipt, facts: Facts): string => {
  const { service, customerNumber, agencyNumber } = receipt
  return createHash('sha256')
    .update(canonical({ ...contentOf(receipt, facts), service, customerNumber, agencyNumber }))
    .digest('hex')
}

export const certificateView = (receipt: Receipt, certificate: StoredCertificate): CertificateView => ({
  ...contentOf(receipt, certificate),
  service: { code: receipt.service, name: serviceName(receipt.service) },
  customer: { id: receipt.customerId, name: receipt.customerName, customerNumber: receipt.customerNumber },
  agency: { id: receipt.agencyId, name: receipt.agencyName, customerNumber: receipt.agencyNumber },
  sha256: certificate.sha256,
})
