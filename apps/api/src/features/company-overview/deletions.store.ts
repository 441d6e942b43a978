import type { Database } from '@portal/database'
import { type Day, PARTY_KINDS, SERVICE_CODES } from '@portal/domain'
import * as z from 'zod'
import { type Bindings, createBindings } from '../../platform/bindings.ts'
import { NAMES } from './names.ts'
import { type Scope, within } from './scope.ts'

export type DeletionsWanted = { readonly scope: Scope; readonly today: Day }

/** SQL conditions on a deletion `d` that can still be stopped: through the day before it is due (G10). */
export const deletionConditions = ({ scope, today }: DeletionsWanted, bind: Bindings): readonly string[] => [
  within(scope, 'd', bind),
  `d.status = 'scheduled'`,
  `d.due_on > ${bind(today, 'date')}`,
]

const row = z.object({
  terminationId: z.string(),
  subscriptionId: z.string(),
  on: z.string(),
  endedBy: z.enum(PARTY_KINDS),
  service: z.enum(SERVICE_CODES),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  agency: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
})
export type DeletionRow = z.output<typeof row>

/** Up to `limit` deletions by day. `after`: the day and the termination's id of the last row of the page before. */
export const listDeletions = async (
  { pool }: Database,
  wanted: DeletionsWanted,
  after: readonly string[] | undefined,
  limit: number,
): Promise<readonly DeletionRow[]> => {
  const bind = createBindings()
  const conditions = [...deletionConditions(wanted, bind)]
  if (after) conditions.push(`(d.due_on, d.termination_id) > (${bind(after[0], 'date')}, ${bind(after[1], 'uuid')})`)
  const text = `
    SELECT d.termination_id AS "terminationId", d.subscription_id AS "subscriptionId", d.due_on::text AS "on", t.ended_by AS "endedBy",
      t.service, ${NAMES}
    FROM deletion d JOIN termination t ON t.id = d.termination_id JOIN collaboration c ON c.id = t.collaboration_id
    WHERE ${conditions.join(' AND ')} ORDER BY d.due_on, d.termination_id LIMIT ${bind(limit, 'int')}`
  return z.array(row).parse((await pool.query({ name: bind.nameOf(text), text, values: bind.values() })).rows)
}
