import * as z from 'zod'
import { companyReference, confirmationCode, day, id, instant, outcome, party, service } from './scalars.ts'
import { effect } from './preview.ts'

const deletion = z
  .strictObject({
    on: day,
    status: z.enum(['scheduled', 'cancelled', 'carried-out']),
    /** While it is carried out: records gone, of all there were. */
    progress: z.strictObject({ removed: z.int(), total: z.int() }).nullable().default(null),
  })
  .nullable()

/** The receipt: counts, never names of persons. */
export const terminationView = z
  .strictObject({
    id,
    collaborationId: id,
    outcome,
    effectiveAt: instant,
    receiptNumber: z.string(),
    deletion,
    service,
    customer: companyReference,
    agency: companyReference,
    endedBy: party,
    reason: z.string().nullable(),
    effects: z.array(effect).readonly(),
    unchanged: z.array(effect).readonly(),
    confirmations: z.array(z.strictObject({ code: confirmationCode, done: z.boolean(), count: z.int(), acknowledged: z.boolean() })).readonly(),
    retention: z.strictObject({ until: day }).nullable(),
    /** Which edition of the rules the end was judged by. */
    policyVersion: z.string().default(''),
    /** Hex SHA-256 over all that the receipt says and that never changes. */
    sha256: z.string().default(''),
    abilities: z.array(z.enum(['cancel-deletion'])).readonly(),
  })
  .meta({ id: 'Termination' })
export type TerminationView = z.output<typeof terminationView>
