import {
  ACCESS_LEVELS,
  COLLABORATION_STATUSES,
  COMPANY_KINDS,
  CONFIRMATIONS,
  isCustomerNumber,
  isReadable,
  isVisible,
  LANGUAGES,
  MEMBERSHIP_STATUSES,
  OUTCOMES,
  PARTY_KINDS,
  RECORD_KINDS,
  ROLES,
  SERVICE_CODES,
  SUBSCRIPTION_STATES,
} from '@portal/domain'
import * as z from 'zod'

export const id = z.uuid()
/** ISO 8601 with offset. */
export const instant = z.iso.datetime({ offset: true })
/** A calendar day, `YYYY-MM-DD`, from the year 1: PostgreSQL writes earlier days in another form. */
export const day = z.iso.date().refine((text) => text >= '0001')
/** A calendar month, `YYYY-MM`. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ format: 'month' })
/** One line of text: trimmed, not empty, no control characters, no lone surrogates. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u)
    .refine(isVisible, { abort: true })
/** A line that is shown in the middle of other text, such as a name or a reason: it contains no characters that change the text direction. */
export const readable = (max: number) => line(max).refine(isReadable)
export const customerNumber = z.string().refine(isCustomerNumber).meta({ description: 'Kundnummer: 4–10 digits', pattern: '^\\d{4,10}$' })
/** Search input; may be empty. */
export const searchText = z
  .string()
  .trim()
  .max(100)
  .regex(/^[^\p{Cc}]*$/u)
  .optional()
/** Öre, within the integers that JSON numbers carry exactly. */
export const ore = z.int().min(-9_000_000_000_000_000).max(9_000_000_000_000_000)
/** Text that may be empty and is kept as written: no control characters, no lone surrogates. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)

export const access = z.enum(ACCESS_LEVELS)
export const party = z.enum(PARTY_KINDS)
export const role = z.enum(ROLES)
export const membershipStatus = z.enum(MEMBERSHIP_STATUSES)
export const serviceCode = z.enum(SERVICE_CODES)
export const outcome = z.enum(OUTCOMES)
export const confirmationCode = z.enum(CONFIRMATIONS)
export const subscriptionState = z.enum(SUBSCRIPTION_STATES)
export const collaborationStatus = z.enum(COLLABORATION_STATUSES)
export const recordKind = z.enum(RECORD_KINDS)
export const language = z.enum(LANGUAGES)
export const companyKind = z.enum(COMPANY_KINDS)

export const service = z.strictObject({ code: serviceCode, name: z.string() }).meta({ id: 'Service' })
export const companyReference = z.strictObject({ id, name: z.string(), customerNumber: z.string() }).meta({ id: 'CompanyReference' })

export const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(1000).optional() }
/** The forms in which a table can be downloaded. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]
/** A page of a list. `nextCursor` is null on the last page. */
export const page = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item).readonly(), nextCursor: z.string().nullable() })
export const byId = z.strictObject({ id })
