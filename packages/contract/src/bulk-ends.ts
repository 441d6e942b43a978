import {
  BULK_END_ABILITIES,
  BULK_END_STATES,
  BULK_ROW_STATES,
  MOST_CUSTOMERS,
  ROW_REASONS,
  SERVICE_CONFIRMATIONS,
  STOP_REASONS,
} from '@portal/domain'
import * as z from 'zod'
import { customerFilter } from './customers.ts'
import { contract } from './endpoint.ts'
import { byId, companyReference, day, id, instant, outcome, page, paging, readable, service, serviceCode, TABLE_FORMATS } from './scalars.ts'

const check = z.enum(SERVICE_CONFIRMATIONS)
const choice = z.strictObject({ service, outcome, label: z.string(), destructive: z.boolean() })

/** Ends of many customers of an agency, carried out pair by pair (G15). */
export const bulkEndView = z
  .strictObject({
    id,
    agencyId: id,
    state: z.enum(BULK_END_STATES),
    /** Customers by what becomes of them. */
    counts: z.strictObject({ ready: z.int(), needsAnswer: z.int(), refused: z.int(), done: z.int() }),
    /** How many of those that are ready would have data destroyed. This number is typed at the start. */
    destroyed: z.int(),
    /** What is chosen for each service, in the order of the rule book. */
    choices: z.array(choice).readonly(),
    lastDay: day.nullable(),
    reason: z.string().nullable(),
    /** The checks that are not done somewhere: how many customers need an answer, and whether it was acknowledged for all. */
    checks: z.array(z.strictObject({ code: check, customers: z.int(), acknowledged: z.boolean() })).readonly(),
    madeAt: instant,
    madeBy: z.string(),
    /** When its customers were last judged all together. */
    reviewedAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** Why it was stopped. */
    stopped: z.enum(STOP_REASONS).nullable(),
    abilities: z.array(z.enum(BULK_END_ABILITIES)).readonly(),
  })
  .meta({ id: 'BulkEnd' })
export type BulkEndView = z.output<typeof bulkEndView>

/** One customer of it. */
const bulkEndRow = z
  .strictObject({
    customer: companyReference,
    state: z.enum(BULK_ROW_STATES),
    ends: z
      .array(
        z.strictObject({
          collaborationId: id,
          service,
          outcome,
          /** The receipt, once it has ended. An end that is planned has none yet. */
          terminationId: id.nullable(),
          receiptNumber: z.string().nullable(),
        }),
      )
      .readonly(),
    /** Whether data would be, or was decided to be, destroyed. */
    destroys: z.boolean(),
    reasons: z.array(z.enum(ROW_REASONS)).readonly(),
    /** The checks that are not done. */
    missing: z.array(check).readonly(),
    doneAt: instant.nullable(),
  })
  .meta({ id: 'BulkEndRow' })
export type BulkEndRowView = z.output<typeof bulkEndRow>

const selection = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(MOST_CUSTOMERS) }),
  z.strictObject({ filter: z.strictObject({ ...customerFilter, status: z.literal('active').default('active') }) }),
])

const moved = { method: 'post', policy: 'end-collaboration', params: byId, status: 200, answer: bulkEndView } as const

export const bulkEnds = contract({
  services: {
    method: 'post',
    path: '/companies/:id/bulk-end-services',
    summary: 'The services that customers of an agency have with it now, and how many have each: what can be chosen for their ends',
    policy: 'end-collaboration',
    params: byId,
    body: z.strictObject({ selection }),
    status: 200,
    /** In the order of the rule book. */
    answer: z.strictObject({ services: z.array(z.strictObject({ service, customers: z.int() })).readonly() }),
    problems: ['too-many-customers'],
  },
  make: {
    method: 'post',
    path: '/companies/:id/bulk-ends',
    summary: 'Review the ends of many customers of an agency: its customers by their ids, or all that fit a filter now. Nothing is ended yet',
    policy: 'end-collaboration',
    params: byId,
    body: z.strictObject({
      selection,
      /** The outcome of each service that ends. */
      choices: z.partialRecord(serviceCode, outcome).refine((choices) => Object.keys(choices).length > 0),
      lastDay: day.optional(),
      reason: readable(500).optional(),
    }),
    status: 201,
    answer: bulkEndView,
    problems: ['outcome-not-offered', 'day-out-of-range', 'too-many-customers'],
  },
  list: {
    method: 'get',
    path: '/companies/:id/bulk-ends',
    summary: 'An agency’s ends of many customers, latest first',
    policy: 'end-collaboration',
    params: byId,
    query: z.strictObject(paging),
    status: 200,
    answer: page(bulkEndView),
  },
  one: {
    method: 'get',
    path: '/bulk-ends/:id',
    summary: 'How far the ends of many customers have come',
    policy: 'end-collaboration',
    params: byId,
    status: 200,
    answer: bulkEndView,
  },
  rows: {
    method: 'get',
    path: '/bulk-ends/:id/rows',
    summary: 'Its customers, by name as it was at the review',
    policy: 'end-collaboration',
    params: byId,
    query: z.strictObject({ ...paging, state: z.enum(BULK_ROW_STATES).optional() }),
    status: 200,
    answer: page(bulkEndRow),
  },
  answer: {
    ...moved,
    method: 'patch',
    path: '/bulk-ends/:id',
    summary: 'Acknowledge checks for all its customers, and judge anew those that have not been ended, or one of them',
    body: z.strictObject({ acknowledged: z.array(check).max(SERVICE_CONFIRMATIONS.length).optional(), customerId: id.optional() }),
    problems: ['bulk-end-move-refused'],
  },
  start: {
    ...moved,
    path: '/bulk-ends/:id/start',
    stepUp: 'always',
    summary: 'Carry out what is ready, or go on after a pause',
    body: z.strictObject({
      /** How many customers lose data for good. Needed where any does. */
      customers: z.int().optional(),
    }),
    problems: ['bulk-end-move-refused', 'bulk-end-nothing-ready', 'destruction-not-confirmed'],
  },
  pause: { ...moved, path: '/bulk-ends/:id/pause', summary: 'Carry nothing more out for now', problems: ['bulk-end-move-refused'] },
  stop: { ...moved, path: '/bulk-ends/:id/stop', summary: 'Carry nothing more out. What is done is done', problems: ['bulk-end-move-refused'] },
  result: {
    method: 'get',
    path: '/bulk-ends/:id/result',
    summary: 'Every customer with what became of it, as a table',
    policy: 'end-collaboration',
    params: byId,
    query: z.strictObject({ format: z.enum(TABLE_FORMATS).default('csv') }),
    status: 200,
    download: 'application/octet-stream',
  },
})
