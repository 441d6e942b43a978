import { FIGURES, OUTCOMES, PLANNED_END_STATUSES, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, companyReference, day, id, instant, page, paging, party, service } from './scalars.ts'

const figure = z.strictObject({
  code: z.enum(FIGURES),
  count: z.int(),
  /** There are more: it was counted no further. */
  isMore: z.boolean(),
  /** The list that it counts: its path under the API's base path, and its filter. */
  list: z.strictObject({ path: z.string(), filter: z.record(z.string(), z.string()) }),
})
export type FigureView = z.output<typeof figure>

const between = { service, customer: companyReference, agency: companyReference }

/** An end that is planned, in a list of a company. */
export const listedEnd = z
  .strictObject({
    ...between,
    id,
    collaborationId: id,
    status: z.enum(PLANNED_END_STATUSES),
    lastDay: day,
    outcome: z.enum(OUTCOMES),
    by: party,
    /** What was in the way at the latest try. */
    inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)).readonly(),
  })
  .meta({ id: 'ListedPlannedEnd' })
export type ListedEnd = z.output<typeof listedEnd>

/** A deletion that can still be stopped, by those who may (G10, G22). */
export const listedDeletion = z
  .strictObject({
    ...between,
    terminationId: id,
    subscriptionId: id,
    /** The day it is carried out. */
    on: day,
    /** The last day on which it can be stopped. */
    lastDayToStop: day,
    abilities: z.array(z.enum(['see-termination', 'cancel-deletion'])).readonly(),
  })
  .meta({ id: 'ListedDeletion' })
export type ListedDeletion = z.output<typeof listedDeletion>

/** A complete export that can be fetched. */
export const listedExport = z
  .strictObject({
    id,
    subscriptionId: id,
    service,
    customer: companyReference,
    /** In bytes. */
    size: z.int().nullable(),
    readyAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'ListedExport' })
export type ListedExport = z.output<typeof listedExport>

export const overviewOfCompany = z
  .strictObject({
    /** What waits for somebody. Only what the caller may open. */
    figures: z.array(figure).readonly(),
    /** What happens next, soonest first: at most five. */
    coming: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('planned-end'), on: day, end: listedEnd }),
          z.strictObject({ kind: z.literal('deletion'), on: day, deletion: listedDeletion }),
        ]),
      )
      .readonly(),
    /** The customers that the caller has starred, at most twenty, by name. Empty but for an agency's own people. */
    starred: z.array(companyReference).readonly(),
  })
  .meta({ id: 'CompanyOverview' })
export type CompanyOverview = z.output<typeof overviewOfCompany>
export type Coming = CompanyOverview['coming'][number]

export const LISTED_STATES = ['coming', 'in-the-way', 'lapsed'] as const
export type ListedState = (typeof LISTED_STATES)[number]

export const companyOverview = contract({
  one: {
    method: 'get',
    path: '/companies/:id/overview',
    summary: 'What waits at a company and what is coming; each count with the list that it counts',
    policy: 'see-subscriptions',
    hidden: true,
    params: byId,
    status: 200,
    answer: overviewOfCompany,
  },
  plannedEnds: {
    method: 'get',
    path: '/companies/:id/planned-ends',
    summary: 'A company’s planned ends, soonest first; an agency asking for a customer’s sees those between the two',
    policy: 'see-subscriptions',
    hidden: true,
    params: byId,
    query: z.strictObject({
      ...paging,
      /** `coming`: nothing is in the way. `in-the-way`: tried without success, and tried again. `lapsed`: given up, and the two still collaborate. */
      state: z.enum(LISTED_STATES).default('coming'),
      /** Bounds of the last day. */
      from: day.optional(),
      until: day.optional(),
    }),
    status: 200,
    answer: page(listedEnd),
  },
  deletions: {
    method: 'get',
    path: '/companies/:id/deletions',
    summary: 'The deletions of a company’s data that can still be stopped, soonest first; for an agency those at its customers',
    policy: 'see-subscriptions',
    hidden: true,
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(listedDeletion),
  },
  exports: {
    method: 'get',
    path: '/companies/:id/exports',
    summary: 'The complete exports that can be fetched, latest first: an agency’s own at its customers, or a customer’s',
    policy: 'export-everything',
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(listedExport),
  },
})
