import type { PgClient } from '@portal/database'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>
const stored = z.object({ requestHash: z.string(), answer: z.unknown() })

/** The answer that this user already got under this key. */
export const findAnswer = async (client: Client, userId: string, key: string) => {
  const { rows } = await client.query({
    name: 'idempotent-answer',
    text: `SELECT request_hash AS "requestHash", answer FROM idempotency_key WHERE user_id = $1 AND key = $2`,
    values: [userId, key],
  })
  return rows[0] ? stored.parse(rows[0]) : undefined
}

/** Keeps an answer under the user's key, for the same request sent twice. Throws a unique violation when the key is taken. */
export const keepAnswer = (client: Client, userId: string, key: string, { requestHash, answer }: z.output<typeof stored>) =>
  client.query({
    name: 'idempotent-answer-keep',
    text: 'INSERT INTO idempotency_key (user_id, key, request_hash, answer) VALUES ($1, $2, $3, $4)',
    values: [userId, key, requestHash, JSON.stringify(answer)],
  })
