import { NOTICE_KINDS, NOTICE_MAILS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { eventView } from './events.ts'
import { companyReference, day, id, instant, page, paging } from './scalars.ts'

const kind = z.enum(NOTICE_KINDS)
const mail = z.enum(NOTICE_MAILS)
const seen = {
  id,
  kind,
  at: instant,
  read: z.boolean(),
  /** The own company through which it concerns the reader. */
  through: companyReference,
}

/** A notice: an event, an answer of support, or the ends of many customers. */
export const noticeView = z
  .discriminatedUnion('about', [
    z.strictObject({ ...seen, about: z.literal('event'), event: eventView }),
    z.strictObject({ ...seen, about: z.literal('case-answered'), caseId: id }),
    /** Ends of many customers are over. `others`: those that were not ended. `lastDay`: they were planned for that day. */
    z.strictObject({ ...seen, about: z.literal('bulk-ended'), bulkEndId: id, lastDay: day.nullable(), done: z.int(), others: z.int() }),
  ])
  .meta({ id: 'Notice' })
export type NoticeView = z.output<typeof noticeView>

/** Counted up to this; more is shown as "99+". */
export const MOST_UNREAD = 100
const unread = z.strictObject({ unread: z.int().max(MOST_UNREAD) })

/** How each kind is mailed to the person, and in which ways it may be. */
const settings = z
  .strictObject({ items: z.array(z.strictObject({ kind, mail, offered: z.array(mail).readonly() })).readonly() })
  .meta({ id: 'NoticeSettings' })
export type NoticeSettings = z.output<typeof settings>

export const notices = contract({
  list: {
    method: 'get',
    path: '/notices',
    summary: 'One’s own notices, newest first',
    policy: 'signed-in',
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(noticeView),
  },
  unread: {
    method: 'get',
    path: '/notices/unread',
    summary: 'How many of one’s own notices are unread, counted up to a hundred',
    policy: 'signed-in',
    status: 200,
    answer: unread,
  },
  read: {
    method: 'post',
    path: '/notices/read',
    summary: 'Mark own notices as read: those named, or all up to one of them',
    policy: 'signed-in',
    body: z.union([z.strictObject({ ids: z.array(id).min(1).max(200) }), z.strictObject({ upTo: id })]),
    status: 200,
    answer: unread,
  },
  settings: {
    method: 'get',
    path: '/notices/settings',
    summary: 'How one’s own notices are mailed, by kind',
    policy: 'signed-in',
    status: 200,
    answer: settings,
  },
  choose: {
    method: 'patch',
    path: '/notices/settings',
    summary: 'Choose how a kind of notice is mailed to oneself; what changes one’s access or destroys data is never off',
    policy: 'signed-in',
    body: z.strictObject({ kind, mail }),
    status: 200,
    answer: settings,
    problems: ['notice-always-mailed'],
  },
})
