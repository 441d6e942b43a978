import type { Database } from '@portal/database'
import { type Day, SERVICE_CODES, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { FALLS_ON } from '../../../access/deletion-day.store.ts'

type Pool = Pick<Database, 'pool'>['pool']

const company = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })
const between = { id: z.string(), service: z.enum(SERVICE_CODES), customer: company }
const plan = z.object({ ...between, agency: company, lastDay: z.string(), inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)) })
const deletion = z.object({ ...between, on: z.string() })
const mail = z.object({ id: z.string(), name: z.string(), email: z.string(), refusedAt: z.date(), company: company.nullable() })
const job = z.object({ kind: z.string(), failed: z.number(), triedAgain: z.number(), since: z.date() })

/** Planned ends whose last day is before today, and which stand still. */
export const stuckPlans = async (pool: Pool, today: Day, limit: number): Promise<readonly z.output<typeof plan>[]> =>
  z.array(plan).parse((await pool.query({ name: 'support-stuck-plans', text: PLANS, values: [today, limit] })).rows)

const party = (side: 'agency' | 'customer') =>
  `json_build_object('id', c.${side}_id, 'name', c.${side}_name, 'customerNumber', c.${side}_number) AS ${side}`

const PLANS = `
  SELECT p.id, c.service, ${party('customer')}, ${party('agency')}, p.last_day::text AS "lastDay", p.in_the_way AS "inTheWay"
  FROM planned_end p JOIN collaboration c ON c.id = p.collaboration_id
  WHERE p.status = 'planned' AND p.last_day < $1 ORDER BY p.last_day, p.act_id LIMIT $2`

/** Deletions whose day is before today, and which are neither carried out nor held. */
export const stuckDeletions = async (pool: Pool, today: Day, limit: number): Promise<readonly z.output<typeof deletion>[]> =>
  z.array(deletion).parse((await pool.query({ name: 'support-stuck-deletions', text: DELETIONS, values: [today, limit] })).rows)

const DELETIONS = `
  SELECT d.termination_id AS id, t.service, d.due_on::text AS on,
    json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) AS customer
  FROM deletion d JOIN termination t ON t.id = d.termination_id JOIN company c ON c.id = d.customer_id
  WHERE d.status = 'scheduled' AND d.due_on < $1 AND ${FALLS_ON} < $1
  ORDER BY d.due_on, d.termination_id LIMIT $2`

/** People whose address the mail server refuses for good, the latest first. */
export const refusedMails = async (pool: Pool, limit: number): Promise<readonly z.output<typeof mail>[]> =>
  z.array(mail).parse((await pool.query({ name: 'support-refused-mails', text: MAILS, values: [limit] })).rows)

const MAILS = `
  SELECT u.id, u.name, u.email, u.mail_refused_at AS "refusedAt",
    (SELECT json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number) FROM membership m JOIN company c ON c.id = m.company_id
     WHERE m.user_id = u.id ORDER BY m.id LIMIT 1) AS company
  FROM "user" u WHERE u.mail_refused_at IS NOT NULL ORDER BY u.mail_refused_at DESC, u.id LIMIT $1`

/** A job that has failed so many times is shown as stuck, although it is tried again. */
const TRIES = 3

/** Jobs that have failed for good, or that have failed three times and are tried again, counted by kind. Finished ones are kept for a day. */
export const failedJobs = async (pool: Pool): Promise<readonly z.output<typeof job>[]> =>
  z.array(job).parse((await pool.query({ name: 'support-failed-jobs', text: JOBS, values: [TRIES] })).rows)

const JOBS = `
  SELECT name AS kind, (count(*) FILTER (WHERE state = 'failed'))::int AS failed, (count(*) FILTER (WHERE state = 'retry'))::int AS "triedAgain",
    min(created_on) AS since
  FROM pgboss.job WHERE state = 'failed' OR (state = 'retry' AND retry_count >= $1) GROUP BY name ORDER BY min(created_on), name`
