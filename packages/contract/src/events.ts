import type { AgencyIn, EventType } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { EVENT_DETAILS } from './event-details.ts'
import { byId, companyReference, id, instant, page, paging, party } from './scalars.ts'

const seen = {
  id,
  at: instant,
  /** `null`: the portal itself. */
  actor: z.strictObject({ name: z.string(), party: party.nullable() }).nullable(),
  company: companyReference,
}
/** An event between a customer and an agency; it always names the agency. */
const ofPair = <T extends PairType>(type: T) =>
  z.strictObject({ ...seen, type: z.literal(type), agency: companyReference, details: EVENT_DETAILS[type] })
/** An event of a company, with an agency if one took part. */
const ofCompany = <T extends Exclude<EventType, PairType>>(type: T) =>
  z.strictObject({ ...seen, type: z.literal(type), agency: companyReference.nullable(), details: EVENT_DETAILS[type] })

type PairType = { [T in EventType]: null extends AgencyIn<T, string> ? never : T }[EventType]

/** An event with the details of its type: one union of all types, so that the text of a type knows its fields. */
export const eventView = z
  .discriminatedUnion('type', [
    ofPair('collaboration-requested'),
    ofPair('collaboration-accepted'),
    ofPair('collaboration-declined'),
    ofPair('collaboration-withdrawn'),
    ofPair('collaboration-ended'),
    ofPair('end-planned'),
    ofPair('planned-end-moved'),
    ofPair('planned-end-called-off'),
    ofPair('planned-end-in-the-way'),
    ofPair('planned-end-lapsed'),
    ofPair('agency-access-fell'),
    ofPair('agency-access-returned'),
    ofPair('agency-access-taken-away'),
    ofPair('deletion-scheduled'),
    ofPair('deletion-cancelled'),
    ofPair('deletion-carried-out'),
    ofCompany('subscription-upgraded'),
    ofPair('reminder-sent'),
    ofCompany('main-contact-set'),
    ofCompany('user-added'),
    ofCompany('user-activated'),
    ofCompany('user-changed'),
    ofCompany('user-removed'),
    ofCompany('auditor-access-ended'),
    ofCompany('payroll-backup-handed-over'),
    ofCompany('sie-imported'),
    ofCompany('sie-import-undone'),
    ofCompany('voucher-corrected'),
    ofCompany('register-imported'),
  ])
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
