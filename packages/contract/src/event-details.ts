import { type EventDetails, type EventType, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { day, id, outcome, role, serviceCode } from './scalars.ts'

const service = { service: serviceCode, subscriptionId: id }
const receipt = { receiptNumber: z.string(), terminationId: id }
const plan = { plannedEndId: id, lastDay: day }
const person = { person: z.string() }
const count = z.int().nonnegative()

const change = z.discriminatedUnion('change', [
  z.object({ ...person, change: z.literal('role'), role }),
  z.object({ ...person, change: z.literal('status'), status: z.enum(['active', 'inactive']) }),
  z.object({ ...person, change: z.literal('licences') }),
])

/**
 * What each type of event carries, as stored and as answered. Rows are stored for ever: new fields must be optional, and no field may become
 * required. Unknown fields of older rows are left out without an error.
 */
export const EVENT_DETAILS = {
  'collaboration-requested': z.object(service),
  'collaboration-accepted': z.object(service),
  'collaboration-declined': z.object(service),
  'collaboration-withdrawn': z.object(service),
  'collaboration-ended': z.object({ ...service, ...receipt, outcome, planned: z.literal(true).exactOptional() }),
  'end-planned': z.object({ ...service, ...plan, outcome }),
  'planned-end-moved': z.object({ ...service, ...plan, from: day }),
  'planned-end-called-off': z.object({ ...service, ...plan, next: day.exactOptional() }),
  'planned-end-in-the-way': z.object({ ...service, ...plan, reasons: z.array(z.enum(STANDS_IN_THE_WAY)).readonly() }),
  'planned-end-lapsed': z.object({ ...service, ...plan, next: day.exactOptional() }),
  'agency-access-fell': z.union([z.object({ ...service, ...receipt }), z.object(service)]),
  'agency-access-returned': z.object(service),
  'agency-access-taken-away': z.object({ ...service, terminationId: id, resting: z.literal(true).exactOptional() }),
  'deletion-scheduled': z.object({ ...service, ...receipt, on: day }),
  'deletion-cancelled': z.object({ ...service, ...receipt }),
  'deletion-held': z.object({ ...service, ...receipt, lastDay: day }),
  'deletion-released': z.object({ ...service, ...receipt }),
  'deletion-carried-out': z.object({ ...service, ...receipt }),
  'subscription-upgraded': z.object({ ...service, from: serviceCode, receiptNumber: z.string(), upgradeId: id }),
  'main-contact-set': z.object(person),
  'user-added': z.object({ ...person, role }),
  'user-activated': z.object({ ...person, role }),
  'user-changed': z.union([change, z.object(person)]),
  'user-removed': z.object(person),
  'auditor-access-ended': z.object(person),
  'reminder-sent': z.object({ ...service, persons: count }),
  'payroll-backup-handed-over': z.object(service),
  'sie-imported': z.object({ ...service, vouchers: count, rows: count, removed: count.exactOptional() }),
  'sie-import-undone': z.object({ ...service, vouchers: count, restored: count }),
  'voucher-corrected': z.object({ ...service, voucher: z.string(), reversal: z.string(), replacement: z.string().exactOptional() }),
  'register-imported': z.object({ rows: count }),
} as const satisfies { readonly [T in EventType]: z.ZodType<EventDetails[T]> }
