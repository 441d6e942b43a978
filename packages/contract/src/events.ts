import { type AgencyIn, EVENT_GROUPS, type EventType, SERVICE_CODES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { EVENT_DETAILS } from './event-details.ts'
import { byId, companyReference, day, id, instant, page, paging, party, searchText, TABLE_FORMATS } from './scalars.ts'

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
    ofPair('deletion-held'),
    ofPair('deletion-released'),
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

/** What the log is narrowed by. `q`: a part of a customer's name or number, a person's name, or the beginning of a receipt number. */
const eventFilter = {
  from: day.optional(),
  to: day.optional(),
  group: z.enum(EVENT_GROUPS).optional(),
  service: z.enum(SERVICE_CODES).optional(),
  q: searchText,
}

export const events = contract({
  list: {
    method: 'get',
    path: '/companies/:id/events',
    summary:
      'What happened, by whom, when; newest first. A narrowed log is searched some way back at a time: a page may be short, or empty, and have a `nextCursor`',
    policy: 'see-events',
    params: byId,
    query: z.strictObject({ ...paging, ...eventFilter }),
    status: 200,
    answer: page(eventView),
  },
  table: {
    method: 'get',
    path: '/companies/:id/event-table',
    summary: 'The same events as a table to download, in the caller’s language',
    policy: 'see-events',
    params: byId,
    query: z.strictObject({ ...eventFilter, format: z.enum(TABLE_FORMATS).default('csv') }),
    status: 200,
    download: 'application/octet-stream',
  },
})
