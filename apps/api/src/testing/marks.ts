import type { Company } from '@portal/database/world'
import type { TestPortal } from './portal.ts'

/**
 * What only those may see who may know of this agency: its name, number and ids, its people, and the days of what it did, unless something else
 * happened on them that others may know of.
 */
export const marksOf = async ({ database }: TestPortal, agency: Company): Promise<readonly string[]> => {
  const { rows } = await database.pool.query<{ mark: string }>(MARKS, [agency.id])
  return [agency.name, agency.customerNumber, agency.id, ...rows.map(({ mark }) => mark)]
}

const day = (instant: string) => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`

const MARKS = `
  SELECT unnest(ARRAY[u.id::text, u.name, u.email, m.id::text]) AS mark FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $1
  UNION SELECT id::text FROM collaboration WHERE agency_id = $1
  UNION SELECT unnest(ARRAY[id::text, receipt_number]) FROM termination WHERE agency_id = $1
  UNION SELECT unnest(ARRAY[id::text, receipt_number]) FROM upgrade WHERE agency_id = $1
  UNION SELECT id::text FROM complete_export WHERE requested_by_company_id = $1
  UNION SELECT id::text FROM event WHERE agency_id = $1 AND audience = 'pair'
  UNION (
    SELECT ${day('started_at')} FROM collaboration WHERE agency_id = $1
    UNION SELECT ${day('ended_at')} FROM collaboration WHERE agency_id = $1 AND ended_at IS NOT NULL
    UNION SELECT due_on::text FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE t.agency_id = $1
    UNION SELECT ${day('decided_at')} FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE t.agency_id = $1 AND decided_at IS NOT NULL
    UNION SELECT ${day('created_at')} FROM complete_export WHERE requested_by_company_id = $1
    UNION SELECT ${day('at')} FROM event WHERE agency_id = $1 AND audience = 'pair'
    EXCEPT SELECT ${day('at')} FROM event WHERE agency_id IS DISTINCT FROM $1 OR audience = 'shared')`
