import { randomUUID } from 'node:crypto'
import type { Client, Work } from '@portal/database/world'
import type { PartyKind, PlannedEndStatus } from '@portal/domain'
import { v7 } from 'uuid'
import type { Caller, Reply } from './caller.ts'

type Planned = { readonly lastDay: string; readonly by: PartyKind; readonly userId: string; readonly status?: PlannedEndStatus }

/** Writes a planned end into the database, without telling anybody; gives its id. */
export const addPlannedEnd = async (
  client: Client,
  { id }: Pick<Work, 'id'>,
  { lastDay, by, userId, status = 'planned' }: Planned,
): Promise<string> => {
  const planId = v7()
  await client.query(
    `INSERT INTO planned_end (id, act_id, collaboration_id, agency_id, customer_id, last_day, outcome, acknowledged, planned_by, planned_by_user_id,
       planned_at, status, closed_at)
     SELECT $1, $1, c.id, c.agency_id, c.customer_id, $3, 'continue-standalone', '[]', $4, $5, now(), $6,
       CASE WHEN $6 NOT IN ('planned', 'waiting') THEN now() END
     FROM collaboration c WHERE c.id = $2`,
    [planId, id, lastDay, by, userId, status],
  )
  return planId
}

export type PlanAsked = { readonly confirmations?: readonly string[]; readonly reason?: string; readonly version?: string }

/** Plans the end of one collaboration. */
export const plan = (
  caller: Caller,
  { id }: Pick<Work, 'id'>,
  lastDay: string,
  outcome = 'continue-standalone',
  asked: PlanAsked = {},
): Promise<Reply> =>
  caller.post(`/collaborations/${id}/termination`, { outcome, confirmations: [], lastDay, ...asked }, { 'idempotency-key': randomUUID() })

/** The planned end that a collaboration carries. */
export const plannedEndIn = async (caller: Caller, { id }: Pick<Work, 'id'>) => (await caller.get(`/collaborations/${id}`)).body.plannedEnd
