import type { PgClient } from '@portal/database'
import { PAYROLL_PERIOD_STATES, type PayrollPeriod } from '@portal/domain'
import * as z from 'zod'
import { MEMBER_NAME } from '../../access/member-name.store.ts'
import { monthRange } from '../workspace-keys.ts'

type Client = Pick<PgClient, 'query'>

const period = z.object({ id: z.string(), month: z.string(), payday: z.string(), state: z.enum(PAYROLL_PERIOD_STATES), payslips: z.number() })
export type StoredPeriod = z.output<typeof period> & PayrollPeriod

/** A month and the number of its payslips; `undefined`: the month does not exist. */
export const findPeriod = async (client: Client, subscriptionId: string, month: string): Promise<StoredPeriod | undefined> => {
  const [from, to] = monthRange(month)
  const { rows } = await client.query({
    name: 'payroll-period',
    text: `SELECT r.id, r.key AS month, r.content->>'payday' AS payday, r.content->>'state' AS state,
             (SELECT count(*)::int FROM workspace_record p WHERE p.subscription_id = $1 AND p.kind = 'payslip' AND p.key >= $3 AND p.key < $4) AS payslips
           FROM workspace_record r WHERE r.subscription_id = $1 AND r.kind = 'payroll-period' AND r.key = $2`,
    values: [subscriptionId, month, from, to],
  })
  return rows[0] ? period.parse(rows[0]) : undefined
}

/** Changes the payday in a month's payslips, which are räkenskapsinformation of that day. */
export const movePayday = (
  { client, subscriptionId, now }: { readonly client: Client; readonly subscriptionId: string; readonly now: Date },
  month: string,
  payday: string,
) =>
  client.query(
    `UPDATE workspace_record SET accounting_date = $4::date, content = content || jsonb_build_object('payday', $4::text),
       version = version + 1, updated_at = $5
     WHERE subscription_id = $1 AND kind = 'payslip' AND key >= $2 AND key < $3`,
    [subscriptionId, ...monthRange(month), payday, now],
  )

/** The next employee number. */
export const nextEmployeeNumber = async (client: Client, subscriptionId: string): Promise<number> => {
  const text = `SELECT coalesce(max(substring(key FROM '^\\d{6}$')::int), 0) + 1 AS next FROM workspace_record WHERE subscription_id = $1 AND kind = 'employee'`
  const { rows } = await client.query<{ next: number }>({ name: 'employee-next', text, values: [subscriptionId] })
  return rows[0]?.next ?? 1
}

export const payslipsOf = async (client: Client, subscriptionId: string, employeeId: string): Promise<number> => {
  const text = `SELECT count(*)::int AS count FROM workspace_record WHERE subscription_id = $1 AND kind = 'payslip' AND content->>'employeeId' = $2`
  const { rows } = await client.query<{ count: number }>({ name: 'payslips-of', text, values: [subscriptionId, employeeId] })
  return rows[0]?.count ?? 0
}

/** The name of a user of the customer, also of one who has not activated the account yet. */
export const memberName = async (client: Client, companyId: string, membershipId: string): Promise<string | undefined> => {
  const text = `SELECT ${MEMBER_NAME} AS name FROM membership m JOIN "user" u ON u.id = m.user_id
    WHERE m.company_id = $1 AND m.id = $2 AND m.status <> 'inactive'`
  return (await client.query<{ name: string }>({ name: 'member-name', text, values: [companyId, membershipId] })).rows[0]?.name
}
