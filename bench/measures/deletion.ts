import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { API } from '@portal/contract'
import { ask } from '../api.ts'
import type { ContentWorld } from '../content-world.ts'
import { type Asking, beside } from '../me.ts'
import type { RunningPortal } from '../portal.ts'
import { query } from '../register.ts'
import { atLeast, noLessThan, type Result } from '../table.ts'

const POLL_MS = 50

/** A deletion from its beginning to its certificate, compared with one bare statement that deletes equally many rows in the same run. */
export const measureDeletion = async (portal: RunningPortal, asking: Asking, { url, doomed, bare }: ContentWorld): Promise<readonly Result[]> => {
  const body = { outcome: 'delete', confirmations: ['data-will-be-deleted'] }
  const path = `/collaborations/${doomed.collaborationId}/termination`
  const { id } = await ask(portal, asking.cookie, API.terminations.end.answer, path, { method: 'POST', body, key: randomUUID(), expect: 201 })
  const begun = await query(url, 'SELECT FROM deletion_run WHERE termination_id = $1', [id])
  if (begun.length > 0) throw new Error('the deletion began before it was measured')
  const { me } = await beside(portal, asking, 'a deletion', () => carriedOut(portal, asking.cookie, id))
  const { startedAt, carriedOutAt, counts } = await ask(portal, asking.cookie, API.terminations.certificate.answer, `/terminations/${id}/certificate`)
  const records = counts.reduce((sum, { count }) => sum + count, 0)
  const perSecond = (1000 * records) / (Date.parse(carriedOutAt) - Date.parse(startedAt))
  const limit = await barePerSecond(url, bare.subscriptionId)
  return [
    noLessThan(`deletion of ${records} records, from its beginning to its certificate`, perSecond, 20_000, 80_000, 'records/s'),
    atLeast('the same, against one bare DELETE', perSecond / limit, `${perSecond.toFixed(0)}/s of ${limit.toFixed(0)}/s`, 0.3, 0.7),
    me,
  ]
}

const carriedOut = async (portal: RunningPortal, cookie: string, id: string): Promise<void> => {
  for (;;) {
    const { deletion } = await ask(portal, cookie, API.terminations.one.answer, `/terminations/${id}`)
    if (deletion?.status === 'carried-out') return
    await pause(POLL_MS)
  }
}

const barePerSecond = async (url: string, subscriptionId: string): Promise<number> => {
  await query(url, `UPDATE collaboration SET status = 'ended', ended_at = now() WHERE subscription_id = $1`, [subscriptionId])
  await query(url, `UPDATE subscription SET state = 'deleting' WHERE id = $1`, [subscriptionId])
  const started = performance.now()
  const [row] = await query(
    url,
    'WITH gone AS (DELETE FROM workspace_record WHERE subscription_id = $1 RETURNING 1) SELECT count(*)::int AS count FROM gone',
    [subscriptionId],
  )
  return Number(row?.['count']) / ((performance.now() - started) / 1000)
}
