import { CASE_ABILITIES, CASE_STATUSES, LONGEST_SUBJECT } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, companyReference, id, instant, page, paging, readable, service } from './scalars.ts'

const status = z.enum(CASE_STATUSES)
const message = z.strictObject({ id, from: z.enum(['customer', 'support']), author: z.string(), text: z.string(), at: instant })
const summary = {
  id,
  /** What people call it by. */
  number: z.int(),
  subject: z.string(),
  status,
  /** Who is to write next: the other side than the one that wrote last; `null`: nobody, it is closed. */
  waitsFor: z.enum(['customer', 'support']).nullable(),
  /** The service it is about, and its subscription; `null`: none in particular. */
  service: service.nullable(),
  subscriptionId: id.nullable(),
  /** The person of support who has taken it; `null`: nobody yet. */
  assignee: z.strictObject({ id, name: z.string() }).nullable(),
  customer: companyReference,
  createdAt: instant,
  closedAt: instant.nullable(),
}
export const caseSummary = z.strictObject({ ...summary, lastMessageAt: instant }).meta({ id: 'CaseSummary' })
export const caseView = z
  .strictObject({ ...summary, messages: z.array(message).readonly(), abilities: z.array(z.enum(CASE_ABILITIES)).readonly() })
  .meta({ id: 'Case' })
export type CaseView = z.output<typeof caseView>
export type CaseSummary = z.output<typeof caseSummary>

/** The text of a message, with its line breaks. U+0000 and lone surrogates are refused. */
const writing = z.strictObject({
  message: z
    .string()
    .trim()
    .min(1)
    .max(4000)
    .regex(/^[^\p{Cs}\0]*$/u),
})

/** Without a subject it gets the first line of the message. */
const question = writing.extend({ subject: readable(LONGEST_SUBJECT).optional() })

export const cases = contract({
  open: {
    method: 'post',
    path: '/subscriptions/:id/cases',
    summary: 'Ask support about a service',
    policy: 'open-case',
    params: byId,
    body: question,
    status: 201,
    answer: caseView,
    problems: ['too-many-requests'],
  },
  ask: {
    method: 'post',
    path: '/companies/:id/cases',
    summary: 'Ask support about anything',
    policy: 'open-case',
    params: byId,
    body: question,
    status: 201,
    answer: caseView,
    problems: ['too-many-requests'],
  },
  ofCompany: {
    method: 'get',
    path: '/companies/:id/cases',
    summary: 'A customer’s cases, the newest first',
    policy: 'see-cases',
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(caseSummary),
  },
  one: {
    method: 'get',
    path: '/cases/:id',
    summary: 'A case with its messages',
    policy: 'see-cases',
    hidden: true,
    params: byId,
    status: 200,
    answer: caseView,
  },
  reply: {
    method: 'post',
    path: '/cases/:id/messages',
    summary: 'Answer, or ask further; a closed case is open again',
    policy: 'see-cases',
    hidden: true,
    params: byId,
    body: writing,
    status: 201,
    answer: caseView,
    problems: ['too-many-requests'],
  },
  close: {
    method: 'post',
    path: '/cases/:id/closing',
    summary: 'Close a case that is answered',
    policy: 'see-cases',
    hidden: true,
    params: byId,
    status: 200,
    answer: caseView,
    problems: ['case-closed'],
  },
  all: {
    method: 'get',
    path: '/support/cases',
    summary: 'Every customer’s cases, the oldest open ones first',
    policy: 'support-only',
    query: z.strictObject({ ...paging, status: status.default('open'), assignee: z.enum(['me', 'nobody']).optional() }),
    status: 200,
    answer: page(caseSummary),
  },
  assign: {
    method: 'put',
    path: '/support/cases/:id/assignee',
    summary: 'Take a case, or leave it to the others of support',
    policy: 'support-only',
    params: byId,
    body: z.strictObject({ assignee: z.enum(['me', 'nobody']) }),
    status: 200,
    answer: caseView,
    problems: ['not-found'],
  },
})
