import { allAnswered, type PgClient } from '@portal/database'
import {
  type ConfirmationCode,
  type ConfirmationFact,
  distinct,
  expenseConfirmations,
  factsNeeded,
  NOTHING_READ,
  type Outcome,
  payrollConfirmations,
  type Terms,
  type WorkspaceFacts,
} from '@portal/domain'
import * as z from 'zod'
import { countExpensesOf } from '../../content/expenses/expense-counts.store.ts'
import { loadPayrollFactsOf } from '../../content/payroll/payroll-facts.store.ts'
import { retentionsIn } from '../../content/retention.store.ts'

type Client = Pick<PgClient, 'query'>

/** A workspace, the terms of its service, and the outcome that was chosen; `undefined`: any of them may be. */
type Workspace = { readonly subscriptionId: string; readonly terms: Terms; readonly outcome: Outcome | undefined }

/**
 * The stored facts about workspaces that their terms ask about: counts, names and days, by workspace. Nothing else is read, and each kind of fact is
 * read once for all of them.
 */
export const loadWorkspaceFacts = async (client: Client, workspaces: readonly Workspace[]): Promise<ReadonlyMap<string, WorkspaceFacts>> => {
  const asked = workspaces.map(({ subscriptionId, terms, outcome }) => ({ subscriptionId, ...factsNeeded(terms, outcome) }))
  const idsNeeding = (codes: readonly ConfirmationCode[]) =>
    asked.filter(({ confirmations }) => codes.some((code) => confirmations.includes(code))).map(({ subscriptionId }) => subscriptionId)
  const loaders = loadersIn(client, idsNeeding)
  const codes = distinct(asked.flatMap(({ confirmations }) => confirmations))
  const keeping = asked.filter(({ retention }) => retention).map(({ subscriptionId }) => subscriptionId)
  const loading = allAnswered(codes.map(async (code) => [code, await loaders[code]()] as const))
  const [loaded, retentions] = await allAnswered([loading, retentionsIn(client, keeping)])
  const found = new Map<ConfirmationCode, FactOf>(loaded)
  return new Map(
    asked.map(({ subscriptionId, confirmations, retention }) => {
      const facts = { ...NOTHING_READ }
      for (const code of confirmations) facts[code] = found.get(code)?.(subscriptionId) ?? null
      return [subscriptionId, { confirmations: facts, retention: retention ? (retentions.get(subscriptionId) ?? null) : 'not-read' }]
    }),
  )
}

/** The fact about a workspace. `undefined`: it was not read. */
type FactOf = (subscriptionId: string) => ConfirmationFact | undefined

/** The loader of each confirmation, for the workspaces whose terms ask for it. Confirmations of one service share what is loaded. */
const loadersIn = (
  client: Client,
  idsNeeding: (codes: readonly ConfirmationCode[]) => readonly string[],
): Readonly<Record<ConfirmationCode, () => Promise<FactOf>>> => {
  const payroll = once(() => loadPayrollFactsOf(client, idsNeeding(PAYROLL)))
  const expenses = once(() => countExpensesOf(client, idsNeeding(EXPENSES)))
  const ofPayroll = (code: (typeof PAYROLL)[number]) => async (): Promise<FactOf> => {
    const loaded = await payroll()
    return (id) => withFacts(loaded.get(id), (facts) => payrollConfirmations(facts)[code])
  }
  const ofExpenses = (code: (typeof EXPENSES)[number]) => async (): Promise<FactOf> => {
    const loaded = await expenses()
    return (id) => withFacts(loaded.get(id), (counts) => expenseConfirmations(counts)[code])
  }
  return {
    'lon-user-added': ofPayroll('lon-user-added'),
    'lon-synchronised': ofPayroll('lon-synchronised'),
    'lon-backup-handed-over': ofPayroll('lon-backup-handed-over'),
    'lon-backup-current': ofPayroll('lon-backup-current'),
    'utlagg-reports-sent': ofExpenses('utlagg-reports-sent'),
    'utlagg-expenses-submitted': ofExpenses('utlagg-expenses-submitted'),
    'data-will-be-deleted': async () => {
      const loaded = await loadLosses(client, idsNeeding(['data-will-be-deleted']))
      return (id) => loaded.get(id)
    },
  }
}

const PAYROLL = ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over', 'lon-backup-current'] as const
const EXPENSES = ['utlagg-reports-sent', 'utlagg-expenses-submitted'] as const

const withFacts = <T>(facts: T | undefined, factOf: (facts: T) => ConfirmationFact): ConfirmationFact | undefined =>
  facts === undefined ? undefined : factOf(facts)

/** Loads at the first call and gives the same result afterwards. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}

const loss = z.object({ id: z.string(), kinds: z.array(z.object({ name: z.string(), count: z.number() })), exported: z.boolean() })

/** What a deletion of each workspace removes, kind by kind, and whether all of it was exported. */
const loadLosses = async (client: Client, subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, ConfirmationFact>> => {
  const { rows } = await client.query({ name: 'termination-loss', text: LOSS, values: [subscriptionIds] })
  return new Map(
    z
      .array(loss)
      .parse(rows)
      .map(({ id, kinds, exported }) => [id, { done: exported, count: kinds.reduce((sum, { count }) => sum + count, 0), details: kinds }]),
  )
}

/** An export is complete while it has the content's present version. It still counts after its file has expired. */
const LOSS = `
  SELECT s.id,
    (SELECT coalesce(json_agg(json_build_object('name', kind, 'count', count) ORDER BY kind), '[]')
       FROM (SELECT kind, count(*)::int AS count FROM workspace_record r WHERE r.subscription_id = s.id GROUP BY kind) k) AS kinds,
    EXISTS (SELECT FROM complete_export e
       WHERE e.subscription_id = s.id AND e.status IN ('ready', 'expired') AND e.content_version = s.content_version) AS exported
  FROM subscription s WHERE s.id = ANY($1::uuid[])`
