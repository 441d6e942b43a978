import type { PgClient } from '@portal/database'
import {
  type ConfirmationCode,
  type ConfirmationFact,
  expenseConfirmations,
  factsNeeded,
  NOTHING_READ,
  payrollConfirmations,
  type Terms,
  type WorkspaceFacts,
} from '@portal/domain'
import * as z from 'zod'
import { countExpenses } from '../../content/expenses/expense-counts.store.ts'
import { loadPayrollFacts } from '../../content/payroll/payroll-facts.store.ts'
import { retentionIn } from '../../content/retention.store.ts'

type Client = Pick<PgClient, 'query'>

/** The stored facts about a workspace that these terms ask about: counts, names and days. Nothing else is read. */
export const loadWorkspaceFacts = async (client: Client, terms: Terms, subscriptionId: string): Promise<WorkspaceFacts> => {
  const needed = factsNeeded(terms)
  const loaders = loadersIn(client, subscriptionId)
  let confirmations = NOTHING_READ
  for (const code of needed.confirmations) confirmations = { ...confirmations, [code]: await loaders[code]() }
  return { confirmations, retention: needed.retention ? await retentionIn(client, subscriptionId) : 'not-read' }
}

/** The loader of each confirmation. Confirmations of one service share what is loaded. */
const loadersIn = (client: Client, subscriptionId: string): Readonly<Record<ConfirmationCode, () => Promise<ConfirmationFact>>> => {
  const payroll = once(async () => payrollConfirmations(await loadPayrollFacts(client, subscriptionId)))
  const expenses = once(async () => expenseConfirmations(await countExpenses(client, subscriptionId)))
  return {
    'lon-user-added': async () => (await payroll())['lon-user-added'],
    'lon-synchronised': async () => (await payroll())['lon-synchronised'],
    'lon-backup-handed-over': async () => (await payroll())['lon-backup-handed-over'],
    'lon-backup-current': async () => (await payroll())['lon-backup-current'],
    'utlagg-reports-sent': async () => (await expenses())['utlagg-reports-sent'],
    'utlagg-expenses-submitted': async () => (await expenses())['utlagg-expenses-submitted'],
    'data-will-be-deleted': () => loadLoss(client, subscriptionId),
  }
}

/** Loads at the first call and gives the same result afterwards. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}

const loss = z.object({ kinds: z.array(z.object({ name: z.string(), count: z.number() })), exported: z.boolean() })

/** What a deletion removes, kind by kind, and whether all of it was exported. */
const loadLoss = async (client: Client, subscriptionId: string): Promise<ConfirmationFact> => {
  const { rows } = await client.query({ name: 'termination-loss', text: LOSS, values: [subscriptionId] })
  const { kinds, exported } = loss.parse(rows[0])
  return { done: exported, count: kinds.reduce((sum, { count }) => sum + count, 0), details: kinds }
}

/** An export is complete while it has the content's present version. It still counts after its file has expired. */
const LOSS = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('name', kind, 'count', count) ORDER BY kind), '[]')
       FROM (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = $1 GROUP BY kind) k) AS kinds,
    EXISTS (SELECT FROM complete_export e JOIN subscription s ON s.id = e.subscription_id
       WHERE s.id = $1 AND e.status IN ('ready', 'expired') AND e.content_version = s.content_version) AS exported`
