import { EVENT_TYPES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, companyReference, day, id, instant, outcome, page, paging, party, role, serviceCode } from './scalars.ts'

/** What the sentence of an event needs to name; absent where the type has no use for it. */
export const eventDetails = z.strictObject({
  service: serviceCode.optional(),
  /** The service it was before an upgrade. */
  from: serviceCode.optional(),
  subscriptionId: id.optional(),
  outcome: outcome.optional(),
  receiptNumber: z.string().optional(),
  terminationId: id.optional(),
  upgradeId: id.optional(),
  /** The reading that was taken away rested: nobody lost one by it (G22). */
  resting: z.literal(true).optional(),
  on: day.optional(),
  person: z.string().optional(),
  role: role.optional(),
  change: z.enum(['role', 'status', 'licences']).optional(),
  status: z.enum(['active', 'inactive']).optional(),
  vouchers: z.int().optional(),
  rows: z.int().optional(),
  persons: z.int().optional(),
})
export type EventDetails = z.output<typeof eventDetails>

export const eventView = z
  .strictObject({
    id,
    type: z.enum(EVENT_TYPES),
    at: instant,
    /** `null`: the portal itself. */
    actor: z.strictObject({ name: z.string(), party: party.nullable() }).nullable(),
    company: companyReference,
    agency: companyReference.nullable(),
    details: eventDetails,
  })
  .meta({ id: 'Event' })
export type EventView = z.output<typeof eventView>

export const events = contract({
  list: {
    method: 'get',
    path: '/companies/:id/events',
    summary: 'What happened, by whom, when; newest first',
    policy: 'see-events',
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(eventView),
  },
})
