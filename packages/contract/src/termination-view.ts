import * as z from 'zod'
import { companyReference, confirmationCode, day, id, instant, outcome, party, service } from './scalars.ts'
import { effect, leftover } from './preview.ts'

const deletion = z
  .strictObject({
    on: day,
    status: z.enum(['scheduled', 'cancelled', 'carried-out']),
    /** While the destruction is carried out: how many records are removed, of how many. */
    progress: z.strictObject({ removed: z.int(), total: z.int() }).nullable().default(null),
  })
  .nullable()

/** The receipt: it has counts, never names of people. */
export const terminationView = z
  .strictObject({
    id,
    collaborationId: id,
    /** The service that ended. `null`: the answer was kept by an earlier release. */
    subscriptionId: id.nullable().default(null),
    outcome,
    effectiveAt: instant,
    receiptNumber: z.string(),
    deletion,
    /** The legal hold that keeps the deletion from being carried out; `null`: none. `since`: when it was set. */
    hold: z.strictObject({ reason: z.string(), lastDay: day, since: instant }).nullable().default(null),
    service,
    customer: companyReference,
    agency: companyReference,
    endedBy: party,
    reason: z.string().nullable(),
    effects: z.array(effect).readonly(),
    unchanged: z.array(effect).readonly(),
    /** What a party still sees of a service that it lost (G17). */
    leftovers: z.array(leftover).readonly().default([]),
    /** The other ends of the same act (G15). */
    together: z
      .array(z.strictObject({ id, receiptNumber: z.string(), service }))
      .readonly()
      .default([]),
    confirmations: z.array(z.strictObject({ code: confirmationCode, done: z.boolean(), count: z.int(), acknowledged: z.boolean() })).readonly(),
    retention: z.strictObject({ until: day }).nullable(),
    /** The edition of the rules that the end was judged by. */
    policyVersion: z.string().default(''),
    /** SHA-256 in hex over everything in the receipt that never changes. */
    sha256: z.string().default(''),
    /** Whether `GET /terminations/{id}/proof` has a file; receipts from before there were seals have none. */
    sealed: z.boolean().default(false),
    /** When `endedBy` planned it, and the last day it named (G14). `null`: it came at once. */
    planned: z.strictObject({ at: instant, lastDay: day }).nullable().default(null),
    abilities: z.array(z.enum(['cancel-deletion', 'hold-deletion', 'lift-hold'])).readonly(),
  })
  .meta({ id: 'Termination' })
export type TerminationView = z.output<typeof terminationView>
