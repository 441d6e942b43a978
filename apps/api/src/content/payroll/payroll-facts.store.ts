import type { PgClient } from '@portal/database'
import { HANDED_OVER, type PayrollFacts, SYNCHRONISED_KINDS } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const facts = z.object({
  userAddedAt: z.string().nullable(),
  lastChangeAt: z.string().nullable(),
  synchronisedAt: z.string().nullable(),
  changedSince: z.boolean().nullable(),
  handedOver: z.enum(HANDED_OVER),
})

/** The facts from which the steps before the end of Lön are decided. */
export const loadPayrollFacts = async (client: Client, subscriptionId: string): Promise<PayrollFacts> => {
  const found = (await loadPayrollFactsOf(client, [subscriptionId])).get(subscriptionId)
  if (!found) throw new Error(`no facts of the workspace ${subscriptionId}`)
  return found
}

/** The same for several workspaces, by workspace. */
export const loadPayrollFactsOf = async (client: Client, subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, PayrollFacts>> => {
  const { rows } = await client.query({ name: 'payroll-facts', text: FACTS, values: [subscriptionIds] })
  return new Map(
    z
      .array(facts.extend({ id: z.string() }))
      .parse(rows)
      .map(({ id, ...found }) => [id, found]),
  )
}

/** The present fingerprint of everything that is synchronised and backed up. It differs as soon as anything is added, changed or removed. */
export const payrollFingerprint = async (client: Client, subscriptionId: string): Promise<string> => {
  const text = `SELECT ${fingerprintOf('$1')} AS fingerprint`
  const { rows } = await client.query<{ fingerprint: string }>({ name: 'payroll-fingerprint', text, values: [subscriptionId] })
  return rows[0]?.fingerprint ?? ''
}

const KEPT = `(${SYNCHRONISED_KINDS.map((kind) => `'${kind}'`).join(', ')})`
/** `workspace`: an expression for its id. */
const fingerprintOf = (
  workspace: string,
): string => `(SELECT encode(sha256(convert_to(coalesce(string_agg(f.id || ':' || f.version, ',' ORDER BY f.id), ''), 'UTF8')), 'hex')
  FROM workspace_record f WHERE f.subscription_id = ${workspace} AND f.kind IN ${KEPT})`
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const FACTS = `
  SELECT w.id, found.* FROM unnest($1::uuid[]) AS w(id) CROSS JOIN LATERAL (
  WITH latest AS (
      SELECT content FROM workspace_record WHERE subscription_id = w.id AND kind = 'payroll-synchronisation' ORDER BY content->>'at' DESC LIMIT 1),
    handed_over AS (
      SELECT content FROM workspace_record WHERE subscription_id = w.id AND kind = 'payroll-backup'
      AND (content->>'handedOverAt')::timestamptz >=
          coalesce((SELECT started_at FROM collaboration WHERE subscription_id = w.id AND status = 'active'), '-infinity')
      ORDER BY content->>'handedOverAt' DESC LIMIT 1)
  SELECT ${instant(`min(created_at) FILTER (WHERE kind = 'payroll-user')`)} AS "userAddedAt",
    ${instant(`max(updated_at) FILTER (WHERE kind IN ${KEPT})`)} AS "lastChangeAt",
    (SELECT content->>'at' FROM latest) AS "synchronisedAt",
    (SELECT CASE WHEN content->>'fingerprint' IS NOT NULL THEN content->>'fingerprint' <> ${fingerprintOf('w.id')} END FROM latest) AS "changedSince",
    coalesce((SELECT CASE WHEN content->>'fingerprint' = ${fingerprintOf('w.id')} THEN 'current' ELSE 'outdated' END FROM handed_over), 'nothing')
      AS "handedOver"
  FROM workspace_record WHERE subscription_id = w.id) found`
