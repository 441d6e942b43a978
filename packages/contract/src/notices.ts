import { NOTICE_KINDS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { eventView } from './events.ts'
import { companyReference, id, instant, page, paging } from './scalars.ts'

const kind = z.enum(NOTICE_KINDS)
const seen = {
  id,
  kind,
  at: instant,
  read: z.boolean(),
  /** The own company through which it concerns the reader. */
  through: companyReference,
}

/** A notice: an event, or an answer of support. */
export const noticeView = z
  .discriminatedUnion('about', [
    z.strictObject({ ...seen, about: z.literal('event'), event: eventView }),
    z.strictObject({ ...seen, about: z.literal('case-answered'), caseId: id }),
  ])
  .meta({ id: 'Notice' })
export type NoticeView = z.output<typeof noticeView>

/** Counted up to this; more is shown as "99+". */
export const MOST_UNREAD = 100
const unread = z.strictObject({ unread: z.int().max(MOST_UNREAD) })

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
})
