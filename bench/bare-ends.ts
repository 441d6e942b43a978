import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** What ends are compared with: a bare `pg` loop writes the same rows, one transaction per end, over as many connections. */
export const bareEndsPerSecond = async (url: string, ids: readonly string[], userId: string, connections: number): Promise<number> => {
  const queue = [...ids]
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      return client
    }),
  )
  const started = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) await endOne(client, id, userId)
    }),
  )
  const seconds = (performance.now() - started) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return ids.length / seconds
}

const endOne = async (client: pg.Client, id: string, userId: string): Promise<void> => {
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values })
  await client.query('BEGIN')
  await run('lock', 'SELECT id FROM collaboration WHERE id = $1 FOR UPDATE', [id])
  await run('end', `UPDATE collaboration SET status = 'ended', ended_at = now() WHERE id = $1`, [id])
  await run(
    'keep',
    `INSERT INTO termination (id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome,
      ended_by, ended_by_user_id, effective_at, receipt_number, effects, unchanged, confirmations, policy_version)
     SELECT $2::uuid, id, subscription_id, agency_id, customer_id, service, 'continue-standalone', 'agency', $3, now(),
       $2::uuid::text, '[]', '[]', '[]', 'bench'
       FROM collaboration WHERE id = $1`,
    [id, randomUUID(), userId],
  )
  await run(
    'tell',
    `INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, actor_party, details)
     SELECT $2, customer_id, agency_id, 'pair', 'collaboration-ended', now(), $3, 'bench', 'agency', '{}' FROM collaboration WHERE id = $1`,
    [id, randomUUID(), userId],
  )
  await run('answer', 'INSERT INTO idempotency_key (user_id, key, request_hash, answer) VALUES ($1, $2::text, $2::text, $3)', [
    userId,
    randomUUID(),
    '{}',
  ])
  await run('job', `INSERT INTO pgboss.job (name, data) VALUES ('mail-collaboration-ended', $1)`, [JSON.stringify({ terminationId: id })])
  await client.query('COMMIT')
}
