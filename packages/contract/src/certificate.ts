import * as z from 'zod'
import { retainedYear } from './preview.ts'
import { companyReference, day, id, instant, party, recordKind, service } from './scalars.ts'

/** What was destroyed, who decided it and when it was done. `sha256` covers all other fields but `sealed`. */
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
    /** The accounting information in it, by fiscal year. By law the company must have a copy elsewhere. */
    years: z.array(retainedYear).readonly(),
    files: z.int(),
    /** The manifest of the last complete export, if there was one. */
    manifestSha256: z.string().nullable(),
    sha256: z.string(),
    /** Whether it has a proof; certificates from before there were seals have none. */
    sealed: z.boolean().default(false),
  })
  .meta({ id: 'DeletionCertificate' })
export type CertificateView = z.output<typeof certificate>
