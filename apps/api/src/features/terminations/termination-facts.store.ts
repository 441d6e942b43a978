import type { PgClient } from '@portal/database'
import { ACCOUNTING_KINDS, type Confirmation, expenseConfirmations, payrollConfirmations, retentionOf, type ServiceCode } from '@portal/domain'
import * as z from 'zod'
import { countExpenses } from '../../platform/expense-counts.store.ts'

/** What a workspace says before its end: confirmations, and until when its accounting information must be kept. */
export type WorkspaceFacts = { readonly confirmations: readonly Confirmation[]; readonly retention: { readonly until: string } | null }

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
      return { confirmations: payrollConfirmations(await payrollFacts(client, subscriptionId)), retention: null }
    case 'eekonomi-smart':
    case 'eekonomi-pro':
    case 'eekonomi-bokforing':
    case 'eekonomi-start':
    case 'eekonomi-fakturering':
    case 'scanner':
      return NONE
  }
}

const payroll = z.object({
  userAddedAt: z.string().nullable(),
  lastChangeAt: z.string().nullable(),
  synchronisedAt: z.string().nullable(),
  backupHandedOverAt: z.string().nullable(),
})

const payrollFacts = async (client: Pick<PgClient, 'query'>, subscriptionId: string) =>
  payroll.parse(
    (
      await client.query({
        name: 'payroll-facts',
        text: `SELECT to_char(min(created_at) FILTER (WHERE kind = 'payroll-user') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "userAddedAt",
                 to_char(max(updated_at) FILTER (WHERE kind = 'employee') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastChangeAt",
                 max(content->>'at') FILTER (WHERE kind = 'payroll-synchronisation') AS "synchronisedAt",
                 max(content->>'handedOverAt') FILTER (WHERE kind = 'payroll-backup') AS "backupHandedOverAt"
               FROM workspace_record WHERE subscription_id = $1`,
        values: [subscriptionId],
      })
    ).rows[0],
  )

const lost = z.object({
  kinds: z.array(z.object({ name: z.string(), count: z.number() })),
  days: z.array(z.string()),
  years: z.array(z.object({ from: z.string(), to: z.string() })),
})

/** What a destruction takes, kind by kind, and the day until which the law wants it kept. */
const foreseeDestruction = async (client: Pick<PgClient, 'query'>, subscriptionId: string) => {
  const { rows } = await client.query({ name: 'destruction', text: DESTRUCTION, values: [subscriptionId, ACCOUNTING_KINDS] })
  const { kinds, days, years } = lost.parse(rows[0])
  const confirmation: Confirmation = {
    code: 'data-will-be-deleted',
    done: false,
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    details: kinds,
  }
  return { confirmation, retention: retentionOf(days, years) }
}

/** The latest accounting day decides; fiscal years are the company's own, from whichever of its books know them. */
const DESTRUCTION = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('name', kind, 'count', count) ORDER BY kind), '[]')
       FROM (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = $1 GROUP BY kind) k) AS kinds,
    (SELECT coalesce(json_agg(day::text), '[]') FROM (SELECT max(accounting_date) AS day FROM workspace_record
       WHERE subscription_id = $1 AND kind = ANY ($2)) d WHERE day IS NOT NULL) AS days,
    (SELECT coalesce(json_agg(json_build_object('from', y.content->>'from', 'to', y.content->>'to')), '[]')
       FROM subscription mine JOIN subscription s ON s.company_id = mine.company_id
         JOIN workspace_record y ON y.subscription_id = s.id AND y.kind = 'fiscal-year'
      WHERE mine.id = $1) AS years`
