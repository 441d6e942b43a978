import { type EventView, eventView } from '@portal/contract'
import type { Database } from '@portal/database'
import { type EventAudience, type Eyes, toldTo } from '@portal/domain'

type EventRow = Pick<EventView, 'company' | 'agency' | 'actor'> & { readonly audience: EventAudience; readonly at: Date }

/** Up to `limit` events of a company, newest first. An agency also sees its events at customers. Details stored by an earlier release can be read. */
export const listEvents = async (
  { pool }: Database,
  subject: { readonly id: string; readonly kind: 'agency' | 'customer' },
  eyes: Eyes,
  before: string | undefined,
  limit: number,
): Promise<readonly EventView[]> => {
  const mine = eyes.agencies === 'all' ? null : eyes.agencies
  const text = subject.kind === 'agency' ? AGENCY : CUSTOMER
  const values = subject.kind === 'agency' ? [subject.id, before ?? null, limit] : [subject.id, before ?? null, limit, mine, eyes.shared]
  const { rows } = await pool.query<EventRow>({ name: `events-${subject.kind}`, text, values })
  return rows.map((row) => {
    const { audience: _audience, ...told } = toldTo(eyes.agencies, row)
    return eventView.parse({ ...told, at: row.at.toISOString() })
  })
}

const COLUMNS = `
  e.id, e.type, e.at, e.details, e.audience,
  CASE WHEN e.actor_name IS NULL THEN NULL ELSE json_build_object('name', e.actor_name, 'party', e.actor_party) END AS actor,
  json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS company,
  CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'name', a.name, 'customerNumber', a.customer_number) END AS agency`
const NAMES = 'JOIN company c ON c.id = e.company_id LEFT JOIN company a ON a.id = e.agency_id'

const CUSTOMER = `
  SELECT ${COLUMNS} FROM event e ${NAMES}
  WHERE e.company_id = $1 AND ($2::uuid IS NULL OR e.id < $2::uuid)
    AND ($4::uuid[] IS NULL OR (e.audience = 'pair' AND e.agency_id = ANY($4::uuid[])) OR ($5::boolean AND e.audience = 'shared'))
  ORDER BY e.id DESC LIMIT $3`

/** Merges two lists that are read by index up to the limit: the agency's own events, and those at its customers. */
const AGENCY = `
  SELECT ${COLUMNS} FROM (
    (SELECT * FROM event WHERE company_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3)
    UNION ALL
    (SELECT * FROM event WHERE agency_id = $1 AND company_id <> $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3)
  ) e ${NAMES} ORDER BY e.id DESC LIMIT $3`
