import * as z from 'zod'
import { retainedYear } from './preview.ts'
import { companyReference, day, id, instant, party, recordKind, service } from './scalars.ts'

/** What was destroyed, who decided it, when it was done. `sha256` is over all the rest. */
export const certificate = z
  .strictObject({
    terminationId: id,
    receiptNumber: z.string(),
    service,
    customer: companyReference,
    agency: companyReference,
    decidedBy: party,
    decidedAt: instant,
    dueOn: day,
    startedAt: instant,
    carriedOutAt: instant,
    counts: z.array(z.strictObject({ kind: recordKind, count: z.int() })).readonly(),
    /** Accounting information among it: by law the company answers for having it elsewhere, fiscal year by fiscal year. */
    years: z.array(retainedYear).readonly(),
    files: z.int(),
    /** Of the last complete export, if there was one. */
    manifestSha256: z.string().nullable(),
    sha256: z.string(),
  })
  .meta({ id: 'DeletionCertificate' })
export type CertificateView = z.output<typeof certificate>
