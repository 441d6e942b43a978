import type { Database } from '@portal/database'
import { SERVICE_CODES, type SubscriptionState } from '@portal/domain'
import * as z from 'zod'
import { type Bindings, createBindings } from '../../platform/bindings.ts'
import type { Scope } from './scope.ts'

export type ExportsWanted = {
  readonly scope: Scope
  readonly now: Date
  /** The states of a customer's services in which its own people can fetch an export. */
  readonly states: readonly SubscriptionState[]
}

/**
 * SQL conditions on an export `e` of a subscription `s`. An agency finds those that it asked for where it works now; an agency asking for a customer's
 * also those that the customer asked for (G21).
 */
export const exportConditions = ({ scope, now, states }: ExportsWanted, bind: Bindings): readonly string[] => [
  `e.status = 'ready' AND e.expires_at > ${bind(now, 'timestamptz')}`,
  ...('agencyId' in scope
    ? [`e.requested_by_company_id = ${bind(scope.agencyId, 'uuid')}`, worksThere([scope.agencyId], bind)]
    : [
        `s.company_id = ${bind(scope.customerId, 'uuid')} AND s.state = ANY(${bind(states, 'text[]')})`,
        ...(scope.agencies === 'all'
          ? []
          : [`e.requested_by_company_id = ANY(${bind([scope.customerId, ...scope.agencies], 'uuid[]')})`, worksThere(scope.agencies, bind)]),
      ]),
]

const worksThere = (agencies: readonly string[], bind: Bindings): string =>
  `EXISTS (SELECT FROM collaboration w WHERE w.subscription_id = s.id AND w.agency_id = ANY(${bind(agencies, 'uuid[]')}) AND w.status = 'active')`

const row = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  customer: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
  size: z.number().nullable(),
  readyAt: z.date(),
  expiresAt: z.date(),
})
export type ExportRow = z.output<typeof row>

/** Up to `limit` exports, latest first. `after`: when the last one of the page before was ready, and its id. */
export const listExports = async (
  { pool }: Database,
  wanted: ExportsWanted,
  after: readonly string[] | undefined,
  limit: number,
): Promise<readonly ExportRow[]> => {
  const bind = createBindings()
  const conditions = [...exportConditions(wanted, bind)]
  if (after) conditions.push(`(e.ready_at, e.id) < (${bind(after[0], 'timestamptz')}, ${bind(after[1], 'uuid')})`)
  const text = `
    SELECT e.id, e.subscription_id AS "subscriptionId", s.service, e.size, e.ready_at AS "readyAt", e.expires_at AS "expiresAt",
      json_build_object('id', k.id, 'name', k.name, 'customerNumber', k.customer_number) AS customer
    FROM complete_export e JOIN subscription s ON s.id = e.subscription_id JOIN company k ON k.id = s.company_id
    WHERE ${conditions.join(' AND ')} ORDER BY e.ready_at DESC, e.id DESC LIMIT ${bind(limit, 'int')}`
  return z.array(row).parse((await pool.query({ name: bind.nameOf(text), text, values: bind.values() })).rows)
}
