import { type EventView, eventView } from '@portal/contract'
import type { Database } from '@portal/database'
import { type EventAudience, type Eyes, toldTo } from '@portal/domain'
import { type EventsWanted, isNarrowed, saysTyped } from './wanted-events.ts'

type EventRow = Pick<EventView, 'id' | 'type' | 'details' | 'company' | 'agency' | 'actor'> & { readonly audience: EventAudience; readonly at: Date }

/** Whose log is read, and by whom. */
export type Log = { readonly subject: { readonly id: string; readonly kind: 'agency' | 'customer' }; readonly eyes: Eyes }
/** `q`: what was typed. `before`: the id of the event that the page follows. */
export type Asked = { readonly wanted: EventsWanted; readonly q: string | undefined; readonly before: string | undefined; readonly limit: number }
/** `reached`: the id of the last event that was looked at, when there may be older ones that fit. */
export type Found = { readonly events: readonly EventView[]; readonly reached: string | null }

/**
 * Up to `limit` events of a company, newest first. An agency also sees its events at customers. Details stored by an earlier release can be read. A
 * narrowed log is searched some way back only, so that a rare word does not read the whole of it.
 */
export const listEvents = async (database: Database, log: Log, asked: Asked): Promise<Found> => {
  if (!isNarrowed(asked.wanted)) return { events: await newest(database, log, asked), reached: null }
  const events: EventView[] = []
  let reached = asked.before ?? null
  for (let windows = 0; windows < MOST_WINDOWS; windows += 1) {
    const window = await searched(database, log, { ...asked, before: reached ?? undefined, limit: asked.limit - events.length })
    events.push(...window.events)
    if (window.reached === null) return { events, reached: null }
    reached = window.reached
    if (events.length >= asked.limit) break
  }
  return { events, reached }
}

/** Events that are looked at by one statement, and how many such statements one call runs. */
const WINDOW = 5_000
const MOST_WINDOWS = 10

const newest = async ({ pool }: Database, { subject, eyes }: Log, { before, limit }: Asked): Promise<readonly EventView[]> => {
  const text = subject.kind === 'agency' ? AGENCY : CUSTOMER
  const values = [subject.id, before ?? null, limit, null, null, ...seenBy(subject, eyes)]
  const { rows } = await pool.query<EventRow>({ name: `events-${subject.kind}`, text, values })
  return rows.map((row) => viewFor(eyes, row))
}

const searched = async ({ pool }: Database, { subject, eyes }: Log, { wanted, q, before, limit }: Asked): Promise<Found> => {
  const { since, until, types, service, like, receipt } = wanted
  const bounds = [since && idFloor(since), until && idFloor(until)]
  const values = [subject.id, before ?? null, WINDOW, ...bounds, ...seenBy(subject, eyes)]
  const text = searchIn(subject.kind === 'agency' ? SCAN_AGENCY : SCAN_CUSTOMER, values.length)
  const { rows } = await pool.query<EventRow & { readonly looked: number; readonly last: string | null; readonly shown: string | null }>({
    name: `events-searched-${subject.kind}`,
    text,
    values: [...values, types, service, like, receipt, limit],
  })
  const hits = rows.filter(({ shown }) => shown !== null)
  const events = hits.map((row) => viewFor(eyes, row)).filter((event) => q === undefined || saysTyped(event, q))
  const { looked = 0, last = null } = rows[0] ?? {}
  if (hits.length >= limit) return { events, reached: hits.at(-1)?.shown ?? last }
  return { events, reached: looked < WINDOW ? null : last }
}

const seenBy = ({ kind }: Log['subject'], { agencies, shared }: Eyes): readonly unknown[] =>
  kind === 'agency' ? [] : [agencies === 'all' ? null : agencies, shared]

const viewFor = ({ agencies }: Eyes, row: EventRow): EventView => {
  const { id, type, at, details, actor, company, agency } = toldTo(agencies, row)
  return eventView.parse({ id, type, at: at.toISOString(), details, actor, company, agency })
}

/** The least id that an event of this millisecond can have: ids are made from the time since 1970. */
const idFloor = (at: Date): string => {
  const hex = Math.max(at.getTime(), 0).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

const COLUMNS = `
  e.id, e.type, e.at, e.details, e.audience,
  CASE WHEN e.actor_name IS NULL THEN NULL ELSE json_build_object('name', e.actor_name, 'party', e.actor_party) END AS actor,
  json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS company,
  CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'name', a.name, 'customerNumber', a.customer_number) END AS agency`
const NAMES = 'JOIN company c ON c.id = e.company_id LEFT JOIN company a ON a.id = e.agency_id'

const WITHIN = `($2::uuid IS NULL OR e.id < $2::uuid) AND ($4::uuid IS NULL OR e.id >= $4::uuid) AND ($5::uuid IS NULL OR e.id < $5::uuid)`

const SCAN_CUSTOMER = `
  SELECT * FROM event e WHERE e.company_id = $1 AND ${WITHIN}
    AND ($6::uuid[] IS NULL OR (e.audience = 'pair' AND e.agency_id = ANY($6::uuid[])) OR ($7::boolean AND e.audience = 'shared'))
  ORDER BY e.id DESC LIMIT $3`

/** Merges two lists that are read by index up to the limit: the agency's own events, and those at its customers. */
const SCAN_AGENCY = `
  SELECT * FROM (
    (SELECT * FROM event e WHERE e.company_id = $1 AND ${WITHIN} ORDER BY e.id DESC LIMIT $3)
    UNION ALL
    (SELECT * FROM event e WHERE e.agency_id = $1 AND e.company_id <> $1 AND ${WITHIN} ORDER BY e.id DESC LIMIT $3)
  ) AS both_lists ORDER BY id DESC LIMIT $3`

const CUSTOMER = `SELECT ${COLUMNS} FROM (${SCAN_CUSTOMER}) e ${NAMES} ORDER BY e.id DESC`
const AGENCY = `SELECT ${COLUMNS} FROM (${SCAN_AGENCY}) e ${NAMES} ORDER BY e.id DESC`

/** SQL: what fits among the events of one scan, and how far the scan came. The filter's parameters follow on `scan`'s. */
const searchIn = (scan: string, parameters: number): string => {
  const [types, service, like, receipt, limit] = [1, 2, 3, 4, 5].map((at) => `$${parameters + at}`)
  return `
  WITH scanned AS MATERIALIZED (${scan})
  SELECT reach.looked, reach.last, hit.* FROM (SELECT count(*)::int AS looked, (SELECT id FROM scanned ORDER BY id LIMIT 1) AS last FROM scanned) AS reach
  LEFT JOIN LATERAL (
    SELECT ${COLUMNS}, e.id AS shown FROM scanned e ${NAMES}
    WHERE (${types}::text[] IS NULL OR e.type = ANY(${types}::text[])) AND (${service}::text IS NULL OR e.details->>'service' = ${service}::text)
      AND (${like}::text IS NULL OR c.name ILIKE ${like} OR c.customer_number LIKE ${like} OR e.actor_name ILIKE ${like} OR e.details->>'person' ILIKE ${like}
        OR e.details->>'receiptNumber' LIKE ${receipt}::text)
    ORDER BY e.id DESC LIMIT ${limit}) AS hit ON true
  ORDER BY hit.id DESC`
}
