import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { systemClock } from '../../platform/clock.ts'

type Client = Pick<PgClient, 'query'>

const row = z.object({
  id: z.string(),
  here: z.boolean(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  begunAt: z.date(),
  seenAt: z.date(),
})

/** More sessions than anybody has; the oldest beyond it are left out. */
const MOST = 200

/** The sessions of a person that are not over: the one with this id first. Sessions are timed by the clock on the wall, the only one better-auth knows. */
export const listSessions = async (client: Client, userId: string, here: string | undefined): Promise<readonly z.output<typeof row>[]> => {
  const { rows } = await client.query(
    `SELECT id, id::text IS NOT DISTINCT FROM $2 AS here, ip_address AS address, user_agent AS "userAgent", created_at AS "begunAt",
       updated_at AS "seenAt"
     FROM session WHERE user_id = $1 AND expires_at > $4 ORDER BY here DESC, updated_at DESC, id DESC LIMIT $3`,
    [userId, here ?? null, MOST, systemClock()],
  )
  return rows.map((each) => row.parse(each))
}

/** Ends one session of a person. `false`: the person has no such session. */
export const endSession = async (client: Client, userId: string, id: string): Promise<boolean> => {
  const { rowCount } = await client.query('DELETE FROM session WHERE user_id = $1 AND id = $2', [userId, id])
  return rowCount === 1
}
