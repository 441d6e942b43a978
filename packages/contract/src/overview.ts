import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, day, service } from './scalars.ts'

const yearSpan = z.strictObject({ from: day, to: day })
/** Amounts in öre, shares in thousandths. `null`: the divisor is zero, so there is no share. */
const figures = z.strictObject({
  sales: z.int(),
  result: z.int(),
  margin: z.int().nullable(),
  liquidity: z.int(),
  receivables: z.int(),
  supplierDebts: z.int(),
  equityRatio: z.int().nullable(),
})

/** Computed from the company's own books every time it is read. */
export const overviewView = z
  .strictObject({
    /** The service that the books belong to. */
    source: service,
    year: yearSpan,
    /** The years to choose from, latest first. */
    years: z.array(yearSpan).readonly(),
    /** The last month with vouchers. */
    through: z.string().nullable(),
    /** `resultBefore`: of the month in the same place of the year before. */
    months: z
      .array(z.strictObject({ month: z.string(), income: z.int(), costs: z.int(), result: z.int(), resultBefore: z.int().nullable() }))
      .readonly(),
    figures,
    /** The same figures for the year before, over the same number of months. */
    before: figures.nullable(),
  })
  .meta({ id: 'Overview' })
export type OverviewView = z.output<typeof overviewView>

export const overview = contract({
  one: {
    method: 'get',
    path: '/subscriptions/:id/overview',
    summary: 'Key figures and months of a fiscal year (default the latest), derived from the company’s books; `null`: it keeps none here',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ year: day.optional() }),
    status: 200,
    answer: z.strictObject({ overview: overviewView.nullable() }),
    problems: ['year-unknown'],
  },
})
