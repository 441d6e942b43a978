import type { ListedState } from '@portal/contract'
import type { Database } from '@portal/database'
import { type Day, OUTCOMES, PARTY_KINDS, PLANNED_END_STATUSES, SERVICE_CODES, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { type Bindings, createBindings } from '../../platform/bindings.ts'
import { NAMES } from './names.ts'
import { type Scope, within } from './scope.ts'

export type EndsWanted = {
  readonly scope: Scope
  readonly state: ListedState
  /** Bounds of the last day. */
  readonly from: Day | undefined
  readonly until: Day | undefined
}

/** A plan that is tried again stays `planned`. A lapsed one is listed while its collaboration goes on, because somebody has to see to it. */
const STATES: Readonly<Record<ListedState, string>> = {
  coming: `p.status = 'planned' AND p.first_tried_on IS NULL`,
  'in-the-way': `p.status = 'planned' AND p.first_tried_on IS NOT NULL`,
  lapsed: `p.status = 'lapsed' AND EXISTS (SELECT FROM collaboration a WHERE a.id = p.collaboration_id AND a.status = 'active')`,
}

/** SQL conditions on a planned end `p`. Each state is an index in order of the last day, for an agency and for a customer. */
export const endConditions = ({ scope, state, from, until }: EndsWanted, bind: Bindings): readonly string[] => [
  within(scope, 'p', bind),
  STATES[state],
  ...(from === undefined ? [] : [`p.last_day >= ${bind(from, 'date')}`]),
  ...(until === undefined ? [] : [`p.last_day <= ${bind(until, 'date')}`]),
]

const row = z.object({
  id: z.string(),
  collaborationId: z.string(),
  status: z.enum(PLANNED_END_STATUSES),
  lastDay: z.string(),
  outcome: z.enum(OUTCOMES),
  by: z.enum(PARTY_KINDS),
  inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)),
  service: z.enum(SERVICE_CODES),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  agency: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
})
export type EndRow = z.output<typeof row>

/** Up to `limit` planned ends by last day. `after`: the last day and the id of the last row of the page before. */
export const listEnds = async (
  { pool }: Database,
  wanted: EndsWanted,
  after: readonly string[] | undefined,
  limit: number,
): Promise<readonly EndRow[]> => {
  const bind = createBindings()
  const conditions = [...endConditions(wanted, bind)]
  if (after) conditions.push(`(p.last_day, p.id) > (${bind(after[0], 'date')}, ${bind(after[1], 'uuid')})`)
  const text = `
    SELECT p.id, p.collaboration_id AS "collaborationId", p.status, p.last_day::text AS "lastDay", p.outcome, p.planned_by AS "by",
      p.in_the_way AS "inTheWay", c.service, ${NAMES}
    FROM planned_end p JOIN collaboration c ON c.id = p.collaboration_id
    WHERE ${conditions.join(' AND ')} ORDER BY p.last_day, p.id LIMIT ${bind(limit, 'int')}`
  return z.array(row).parse((await pool.query({ name: bind.nameOf(text), text, values: bind.values() })).rows)
}
