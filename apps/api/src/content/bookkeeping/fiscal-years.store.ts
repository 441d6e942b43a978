import type { PgClient } from '@portal/database'
import * as z from 'zod'

const knownYear = z.object({ id: z.string(), from: z.string(), to: z.string() })
export type KnownYear = z.output<typeof knownYear>
const fiscalYear = knownYear.extend({ vouchers: z.number() })
/** A fiscal year of a workspace: first and last day, and the number of its vouchers. */
export type FiscalYear = z.output<typeof fiscalYear>

/** SQL condition: the fiscal year `y` has a last day. One whose stored content says none is unknown, and does not end a statement. */
export const IS_YEAR = `pg_input_is_valid(y.content->>'to', 'date')`

/** The fiscal years of a workspace, oldest first. */
export const fiscalYearsOf = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<readonly FiscalYear[]> => {
  const { rows } = await client.query({
    name: 'fiscal-years',
    text: `SELECT y.id, y.key AS "from", y.content->>'to' AS "to",
             (SELECT count(*)::int FROM workspace_record v
               WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= y.key || '/' AND v.key < y.key || '0') AS vouchers
           FROM workspace_record y WHERE y.subscription_id = $1 AND y.kind = 'fiscal-year' AND ${IS_YEAR} ORDER BY y.key`,
    values: [subscriptionId],
  })
  return z.array(fiscalYear).parse(rows)
}

const yearDays = z.object({ from: z.string(), to: z.string() })

/** The first and last days of the fiscal years in the books of these services, oldest first. */
export const yearsOfAll = async (
  client: Pick<PgClient, 'query'>,
  subscriptionIds: readonly string[],
): Promise<readonly z.output<typeof yearDays>[]> => {
  const { rows } = await client.query({
    name: 'fiscal-years-of-all',
    text: `SELECT key AS "from", content->>'to' AS "to" FROM workspace_record
           WHERE subscription_id = ANY($1::uuid[]) AND kind = 'fiscal-year' ORDER BY key`,
    values: [subscriptionIds],
  })
  return z.array(yearDays).parse(rows)
}

/** The fiscal year that a day belongs to. Its vouchers are not counted: in large books that takes longer than reading a page of them. */
export const findYear = async (client: Pick<PgClient, 'query'>, subscriptionId: string, day: string): Promise<KnownYear | undefined> => {
  const { rows } = await client.query({
    name: 'fiscal-year-of',
    text: `SELECT y.id, y.key AS "from", y.content->>'to' AS "to" FROM workspace_record y
           WHERE y.subscription_id = $1 AND y.kind = 'fiscal-year' AND ${IS_YEAR} AND y.key <= $2 AND y.content->>'to' >= $2 ORDER BY y.key LIMIT 1`,
    values: [subscriptionId, day],
  })
  return rows[0] ? knownYear.parse(rows[0]) : undefined
}

/** The default year: the latest with vouchers, because later years may be known by their balances only; else the latest. */
export const findLatestYear = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<KnownYear | undefined> => {
  const { rows } = await client.query({
    name: 'fiscal-year-latest',
    text: `SELECT y.id, y.key AS "from", y.content->>'to' AS "to" FROM workspace_record y WHERE y.subscription_id = $1 AND y.kind = 'fiscal-year' AND ${IS_YEAR}
           ORDER BY EXISTS (SELECT FROM workspace_record v
             WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= y.key || '/' AND v.key < y.key || '0') DESC, y.key DESC LIMIT 1`,
    values: [subscriptionId],
  })
  return rows[0] ? knownYear.parse(rows[0]) : undefined
}

export const yearHolding = <Y extends Pick<FiscalYear, 'from' | 'to'>>(years: readonly Y[], day: string): Y | undefined =>
  years.find(({ from, to }) => from <= day && day <= to)

/** The default year: the latest with vouchers, because other years may be known by their balances only. */
export const latestYear = (years: readonly FiscalYear[]): FiscalYear | undefined => years.findLast(({ vouchers }) => vouchers > 0) ?? years.at(-1)
