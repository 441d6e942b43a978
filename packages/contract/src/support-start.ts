import { STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { emailShown } from './email.ts'
import { companyKind, companyReference, day, id, instant, service } from './scalars.ts'

/** The first of a list. `more`: there are others. */
const first = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item).readonly(), more: z.boolean() })

const between = { id, service, customer: companyReference }

/** What waits for support, and what is stuck. Each list is short, with what has waited longest first. */
export const supportStart = z
  .strictObject({
    cases: first(z.strictObject({ id, number: z.int(), subject: z.string(), customer: companyReference, lastMessageAt: instant })),
    /** Planned ends whose day has passed, with what was in the way at the latest try. */
    plans: first(z.strictObject({ ...between, agency: companyReference, lastDay: day, inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)).readonly() })),
    /** Deletions whose day has passed. */
    deletions: first(z.strictObject({ ...between, on: day })),
    /** People whose mail server refuses their address for good, the latest first. `company`: one that they belong to; `null`: none. */
    mails: first(z.strictObject({ id, name: z.string(), email: emailShown, refusedAt: instant, company: companyReference.nullable() })),
    /** Jobs that have failed for good, or several times, by kind. */
    jobs: z.array(z.strictObject({ kind: z.string(), failed: z.int(), triedAgain: z.int(), since: instant })).readonly(),
    /** The companies that came last. */
    companies: z.array(z.strictObject({ id, name: z.string(), customerNumber: z.string(), kind: companyKind, createdAt: instant })).readonly(),
  })
  .meta({ id: 'SupportStart' })
export type SupportStart = z.output<typeof supportStart>
