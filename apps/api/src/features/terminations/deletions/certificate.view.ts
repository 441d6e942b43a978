import type { CertificateView } from '@portal/contract'
import { serviceName } from '@portal/texts'
import { hashOf } from '../../../receipts/seal.ts'
import type { Receipt } from '../receipts.store.ts'
import type { StoredCertificate } from './certificates.store.ts'

type Facts = Omit<StoredCertificate, 'sha256' | 'sealed'>

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

/** The certificate as it is proved. */
export const certificateContent = (receipt: Receipt, facts: Facts) => {
  const { service, customerNumber, agencyNumber } = receipt
  return { ...contentOf(receipt, facts), service, customerNumber, agencyNumber }
}

/** SHA-256 in hex over that. */
export const certificateHash = (receipt: Receipt, facts: Facts): string => hashOf(certificateContent(receipt, facts))

export const certificateView = (receipt: Receipt, certificate: StoredCertificate): CertificateView => ({
  ...contentOf(receipt, certificate),
  service: { code: receipt.service, name: serviceName(receipt.service) },
  customer: { id: receipt.customerId, name: receipt.customerName, customerNumber: receipt.customerNumber },
  agency: { id: receipt.agencyId, name: receipt.agencyName, customerNumber: receipt.agencyNumber },
  sha256: certificate.sha256,
  sealed: certificate.sealed,
})
