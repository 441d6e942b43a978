import pg from 'pg'

/** What the list is compared with: one named statement of `pg` and the same bytes, without log-in and rules. */
type Page = { readonly items: readonly object[]; readonly nextCursor: string | null }

const LIST = `
  SELECT c.id, c.agency_id, agency_name, agency_number, c.customer_id, customer_name, customer_number, subscription_id, service, c.status, started_at,
    ended_at, last_day
  FROM collaboration c LEFT JOIN planned_end p ON p.collaboration_id = c.id AND p.status = 'planned'
  WHERE c.agency_id = $1 AND c.status = 'active' ORDER BY customer_name, c.id LIMIT 51`

type Row = Record<
  | 'id'
  | 'agency_id'
  | 'agency_name'
  | 'agency_number'
  | 'customer_id'
  | 'customer_name'
  | 'customer_number'
  | 'subscription_id'
  | 'service'
  | 'status',
  string
> & { readonly started_at: Date; readonly last_day: Date | null }

/** Reads the first page of the agency `AGENCY` in the database `DATABASE_URL`; `SERVICE_NAMES` are pairs `code=name`. */
export const openBareList = (): (() => Promise<Page>) => {
  const { DATABASE_URL, AGENCY, SERVICE_NAMES = '' } = process.env
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options: '-c max_parallel_workers_per_gather=0 -c jit=off' })
  const names = new Map(SERVICE_NAMES.split(';').map((pair) => [pair.split('=')[0], pair.split('=')[1]]))
  return async () => {
    const { rows } = await pool.query<Row>({ name: 'list', text: LIST, values: [AGENCY] })
    const last = rows[49]
    return {
      items: rows.slice(0, 50).map((row) => view(row, names)),
      nextCursor: last ? Buffer.from(JSON.stringify([last.customer_name, last.id])).toString('base64url') : null,
    }
  }
}

const view = (row: Row, names: ReadonlyMap<string | undefined, string | undefined>) => ({
  id: row.id,
  status: row.status,
  service: { code: row.service, name: names.get(row.service) },
  customer: { id: row.customer_id, name: row.customer_name, customerNumber: row.customer_number },
  agency: { id: row.agency_id, name: row.agency_name, customerNumber: row.agency_number },
  subscriptionId: row.subscription_id,
  startedAt: row.started_at.toISOString(),
  endedAt: null,
  outcome: null,
  terminationId: null,
  plannedEnd: row.last_day && { lastDay: row.last_day.toISOString().slice(0, 10) },
  abilities: ['end'],
})
