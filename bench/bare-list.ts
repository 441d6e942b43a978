import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'

/** The limit the list is held against: node:http and one named statement of pg, sending the same bytes, with no log-in and no rules. */
const { DATABASE_URL, AGENCY } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options: '-c max_parallel_workers_per_gather=0 -c jit=off' })

const LIST = `
  SELECT id, agency_id, agency_name, agency_number, customer_id, customer_name, customer_number, subscription_id, service, status, started_at, ended_at
  FROM collaboration WHERE agency_id = $1 AND status = 'active' ORDER BY customer_name, id LIMIT 51`

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
> & { readonly started_at: Date }

const names = new Map((process.env['SERVICE_NAMES'] ?? '').split(';').map((pair) => [pair.split('=')[0], pair.split('=')[1]]))

const view = (row: Row) => ({
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
  abilities: ['end'],
})

const answer = async (res: ServerResponse): Promise<void> => {
  const { rows } = await pool.query<Row>({ name: 'list', text: LIST, values: [AGENCY] })
  const last = rows[49]
  const nextCursor = last ? Buffer.from(JSON.stringify([last.customer_name, last.id])).toString('base64url') : null
  const body = Buffer.from(JSON.stringify({ items: rows.slice(0, 50).map(view), nextCursor }))
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  res.end(body)
}
const server = createServer((_req, res) => void answer(res))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : 0)
})
