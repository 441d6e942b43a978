import type { PgClient } from '@portal/database'
import { OUTCOMES, PARTY_KINDS, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'

const next = z.object({
  id: z.string(),
  collaborationId: z.string(),
  lastDay: z.string(),
  outcome: z.enum(OUTCOMES),
  by: z.enum(PARTY_KINDS),
  inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)),
})
export type NextEnd = z.output<typeof next>

/** Selects the end that comes next in a collaboration, as JSON or null; `collaborationId` is the SQL of its id. `readNextEnd` reads it. */
export const selectNextEnd = (collaborationId: string): string => `(
  SELECT json_build_object('id', id, 'collaborationId', collaboration_id, 'lastDay', last_day, 'outcome', outcome, 'by', planned_by, 'inTheWay', in_the_way)
  FROM planned_end WHERE collaboration_id = ${collaborationId} AND status = 'planned')`

/** Selects the ends that come next between two companies, as JSON or null; `customerId` and `agencyId` are the SQL of their ids. `readNextEnds` reads it. */
export const selectNextEnds = (customerId: string, agencyId: string): string => `(
  SELECT json_agg(json_build_object('id', id, 'collaborationId', collaboration_id, 'lastDay', last_day, 'outcome', outcome, 'by', planned_by,
    'inTheWay', in_the_way))
  FROM planned_end p WHERE p.customer_id = ${customerId} AND p.agency_id = ${agencyId} AND p.status = 'planned')`

/** Reads what `selectNextEnds` selected. */
export const readNextEnds = (json: unknown): readonly NextEnd[] => (json === null ? [] : z.array(next).parse(json))

/** Reads what `selectNextEnd` selected. */
export const readNextEnd = (json: unknown): NextEnd | null => (json === null ? null : next.parse(json))

/** The end that comes next in each of these collaborations, by collaboration. Those without a planned end are left out. */
export const nextEndsOf = async (client: Pick<PgClient, 'query'>, collaborationIds: readonly string[]): Promise<ReadonlyMap<string, NextEnd>> => {
  if (collaborationIds.length === 0) return new Map()
  const { rows } = await client.query({ name: 'next-ends', text: NEXT, values: [collaborationIds] })
  return new Map(
    z
      .array(next)
      .parse(rows)
      .map((row) => [row.collaborationId, row]),
  )
}

const NEXT = `
  SELECT id, collaboration_id AS "collaborationId", last_day::text AS "lastDay", outcome, planned_by AS "by", in_the_way AS "inTheWay"
  FROM planned_end WHERE collaboration_id = ANY($1::uuid[]) AND status = 'planned'`
