import type { PgClient } from '@portal/database'
import { type Confirmation, expenseConfirmations, payrollConfirmations, type Retention, type ServiceCode } from '@portal/domain'
import * as z from 'zod'
import { countExpenses } from '../../content/expenses/expense-counts.store.ts'
import { loadPayrollFacts } from '../../content/payroll/payroll-facts.store.ts'
import { retentionIn } from '../../content/retention.store.ts'

/** What a workspace says before its end: confirmations, and until when its accounting information must be kept. */
export type WorkspaceFacts = { readonly confirmations: readonly Confirmation[]; readonly retention: Retention | null }

const NONE: WorkspaceFacts = { confirmations: [], retention: null }

/** Counts, names and days from the stored records; only of the services whose end asks for them. */
export const loadWorkspaceFacts = async (client: Pick<PgClient, 'query'>, service: ServiceCode, subscriptionId: string): Promise<WorkspaceFacts> => {
  switch (service) {
    case 'utlagg': {
      const own = expenseConfirmations(await countExpenses(client, subscriptionId))
      const destruction = await foreseeDestruction(client, subscriptionId)
      return { confirmations: [...own, destruction.confirmation], retention: destruction.retention }
    }
    case 'ekonomioversikt': {
      const { confirmation, retention } = await foreseeDestruction(client, subscriptionId)
      return { confirmations: [confirmation], retention }
    }
    case 'lon':
      return { confirmations: payrollConfirmations(await loadPayrollFacts(client, subscriptionId)), retention: null }
    case 'eekonomi-smart':
    case 'eekonomi-pro':
    case 'eekonomi-bokforing':
    case 'eekonomi-start':
    case 'eekonomi-fakturering':
    case 'scanner':
      return NONE
  }
}

const lost = z.object({ kinds: z.array(z.object({ name: z.string(), count: z.number() })), exported: z.boolean() })

/** What a destruction takes, kind by kind, whether all of it has been exported, and until when the law wants it kept. */
const foreseeDestruction = async (client: Pick<PgClient, 'query'>, subscriptionId: string) => {
  const { rows } = await client.query({ name: 'destruction', text: DESTRUCTION, values: [subscriptionId] })
  const { kinds, exported } = lost.parse(rows[0])
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0)
  const confirmation: Confirmation = { code: 'data-will-be-deleted', done: exported, count, details: kinds }
  return { confirmation, retention: await retentionIn(client, subscriptionId) }
}

/** An export is of everything while it bears the content's own number; that it has been thrown away since does not undo that it was made. */
const DESTRUCTION = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('name', kind, 'count', count) ORDER BY kind), '[]')
       FROM (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = $1 GROUP BY kind) k) AS kinds,
    EXISTS (SELECT FROM complete_export e JOIN subscription s ON s.id = e.subscription_id
       WHERE s.id = $1 AND e.status IN ('ready', 'expired') AND e.content_version = s.content_version) AS exported`
