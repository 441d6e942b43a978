import { CASE_STATUSES } from '@portal/domain'
import * as z from 'zod'
import { emailShown } from './email.ts'
import { companyKind, companyReference, id, instant, membershipStatus, role, service } from './scalars.ts'

/** What support types: at least two characters. */
export const typed = z.strictObject({
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .regex(/^[^\p{Cc}]*$/u),
})

export const found = z.strictObject({ id, name: z.string(), customerNumber: z.string(), kind: companyKind })

/** The first hits of one kind, the best first. `more`: there are others, which are found when more is typed. */
const group = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item).readonly(), more: z.boolean() })

const person = z.strictObject({
  id,
  name: z.string(),
  email: emailShown,
  support: z.boolean(),
  /** The first of the companies that the person belongs to, in order of their names. */
  companies: z.array(z.strictObject({ company: companyReference, role, status: membershipStatus })).readonly(),
  moreCompanies: z.boolean(),
})

const receipt = z.strictObject({
  kind: z.enum(['termination', 'upgrade']),
  id,
  receiptNumber: z.string(),
  at: instant,
  service,
  customer: companyReference,
  agency: companyReference.nullable(),
})

const foundCase = z.strictObject({
  id,
  number: z.int(),
  subject: z.string(),
  status: z.enum(CASE_STATUSES),
  customer: companyReference,
  createdAt: instant,
})

export const searched = z
  .strictObject({
    /** The organisation number of a person's own firm is masked. */
    companies: group(found.extend({ organisationNumber: z.string().nullable() })),
    people: group(person),
    receipts: group(receipt),
    cases: group(foundCase),
  })
  .meta({ id: 'SupportSearch' })
export type SearchedView = z.output<typeof searched>
