import {
  auditorsLastDay,
  type Outcome,
  type PartyKind,
  type RecordKind,
  type Role,
  type ServiceCode,
  stockholmDay,
  type SubscriptionState,
} from '@portal/domain'
import type pg from 'pg'
import { v7 } from 'uuid'
import { eventRows, insertEvents } from '../src/events.ts'

/** Since when a world's companies have their people and services, if nothing else is said. */
const BEGAN = '2024-01-01T08:00:00Z'

/** Builders of small worlds, used by the demo, the API tests and the browser tests. Each returns what it created. */
export type Client = Pick<pg.ClientBase, 'query'>
export type Company = { readonly id: string; readonly name: string; readonly customerNumber: string; readonly kind: 'agency' | 'customer' }
export type Member = { readonly userId: string; readonly membershipId: string; readonly email: string }

export const addCompany = async (client: Client, company: Omit<Company, 'id'> & { readonly organisationNumber?: string }): Promise<Company> => {
  const id = v7()
  await client.query('INSERT INTO company (id, kind, customer_number, name, organisation_number) VALUES ($1, $2, $3, $4, $5)', [
    id,
    company.kind,
    company.customerNumber,
    company.name,
    company.organisationNumber ?? null,
  ])
  return { id, name: company.name, customerNumber: company.customerNumber, kind: company.kind }
}

/** Adds a user with an already hashed password. Without a password nobody can log in as the user. `firstSteps`: the guide is still to be read. */
export const addUser = async (
  client: Client,
  user: {
    readonly email: string
    readonly name: string
    readonly passwordHash?: string
    readonly support?: boolean
    readonly firstSteps?: boolean
    readonly secondFactor?: boolean
  },
): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "user" (id, email, name, email_verified, support, first_steps_closed, two_factor_enabled, updated_at)
     VALUES ($1, lower($2), $3, $4, $5, $6, $7, $8)
     ON CONFLICT (email) DO UPDATE SET name = "user".name RETURNING id`,
    [v7(), user.email, user.name, user.passwordHash !== undefined, user.support ?? false, !user.firstSteps, user.secondFactor ?? false, new Date()],
  )
  const userId = rows[0]?.id
  if (!userId) throw new Error(`the user ${user.email} got no id`)
  if (user.passwordHash !== undefined) {
    await client.query(
      `INSERT INTO account (id, account_id, provider_id, user_id, password, updated_at)
        VALUES ($1, $2::uuid::text, 'credential', $2::uuid, $3, $4) ON CONFLICT (provider_id, account_id) DO NOTHING`,
      [v7(), userId, user.passwordHash, new Date()],
    )
  }
  return userId
}

export type NewMember = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly passwordHash?: string
  readonly mainContact?: boolean
  readonly status?: 'invited' | 'active' | 'inactive'
  readonly licences?: readonly ServiceCode[]
  /** The guide on the first page is still to be read. */
  readonly firstSteps?: boolean
  /** An auditor's last day; by default sixty days from now. */
  readonly endsOn?: string
}

export const addMember = async (client: Client, company: Pick<Company, 'id'>, member: NewMember): Promise<Member> => {
  const userId = await addUser(client, member)
  const membershipId = v7()
  const endsOn = member.role === 'auditor' ? (member.endsOn ?? auditorsLastDay(stockholmDay(new Date()))) : null
  await client.query(
    'INSERT INTO membership (id, user_id, company_id, role, status, is_main_contact, ends_on, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [membershipId, userId, company.id, member.role, member.status ?? 'active', member.mainContact ?? false, endsOn, BEGAN],
  )
  if (member.licences?.length)
    await client.query('INSERT INTO licence (membership_id, service, since) SELECT $1, unnest($2::text[]), $3', [
      membershipId,
      member.licences,
      BEGAN,
    ])
  return { userId, membershipId, email: member.email }
}

export const addSubscription = async (
  client: Client,
  company: Pick<Company, 'id'>,
  service: ServiceCode,
  state: SubscriptionState | 'requested' = 'active',
  since = BEGAN,
): Promise<string> => {
  const id = v7()
  const [stored, begun] = state === 'requested' ? ['closed', false] : [state, true]
  const text = 'INSERT INTO subscription (id, company_id, service, state, begun, since) VALUES ($1, $2, $3, $4, $5, $6)'
  await client.query(text, [id, company.id, service, stored, begun, since])
  return id
}

export type Work = {
  readonly id: string
  readonly subscriptionId: string
  readonly agency: Company
  readonly customer: Company
  readonly service: ServiceCode
}

/**
 * Adds a collaboration in the customer's subscription of that service. The subscription is created if needed: closed for a request, otherwise active.
 */
export const addCollaboration = async (
  client: Client,
  {
    agency,
    customer,
    service,
    status = 'active',
    startedAt = BEGAN,
  }: {
    readonly agency: Company
    readonly customer: Company
    readonly service: ServiceCode
    readonly status?: 'active' | 'pending'
    readonly startedAt?: string
  },
): Promise<Work> => {
  const had = `SELECT id FROM subscription WHERE company_id = $1 AND service = $2 AND state <> 'deleted'`
  const known = await client.query<{ id: string }>(had, [customer.id, service])
  const subscriptionId =
    known.rows[0]?.id ?? (await addSubscription(client, customer, service, status === 'pending' ? 'requested' : 'active', startedAt))
  const id = v7()
  await client.query(
    `INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service,
      status, started_at, agency_name, agency_number, customer_name, customer_number)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      agency.id,
      customer.id,
      subscriptionId,
      service,
      status,
      startedAt,
      agency.name,
      agency.customerNumber,
      customer.name,
      customer.customerNumber,
    ],
  )
  return { id, subscriptionId, agency, customer, service }
}

export type NewRecord = {
  /** For records that other records refer to. */
  readonly id?: string
  readonly kind: RecordKind
  readonly key: string
  readonly content: object
  readonly accountingDate?: string
  readonly at?: string
}

export const addRecords = (client: Client, subscriptionId: string, records: readonly NewRecord[]) =>
  client.query(
    `INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content, created_at, updated_at)
     SELECT id, $1, kind, key, accounting_date, content, coalesce(at, $3), coalesce(at, $3)
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, kind text, key text, accounting_date date, content jsonb, at timestamptz)`,
    [
      subscriptionId,
      JSON.stringify(records.map(({ accountingDate, ...record }) => ({ accounting_date: accountingDate, ...record, id: record.id ?? v7() }))),
      new Date(),
    ],
  )

export type Ended = {
  readonly outcome: Outcome
  readonly state: SubscriptionState
  readonly at: string
  readonly by: string
  /** The party that ended it; by default the agency. */
  readonly party?: PartyKind
  readonly receiptNumber: string
  readonly effects: readonly object[]
  readonly unchanged: readonly object[]
}

/** Adds an end in the past, with its receipt and event. Tests of ends make theirs through the API instead. */
export const addTermination = async (client: Client, { id, subscriptionId, agency, customer, service }: Work, ended: Ended): Promise<string> => {
  const terminationId = v7()
  await client.query(`UPDATE collaboration SET status = 'ended', ended_at = $2 WHERE id = $1`, [id, ended.at])
  await client.query('UPDATE subscription SET state = $2, since = $3 WHERE id = $1 AND state <> $2', [subscriptionId, ended.state, ended.at])
  await client.query(
    `INSERT INTO termination (id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome, ended_by, ended_by_user_id, effective_at,
       receipt_number, effects, unchanged, confirmations, policy_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $13, $8, $9, $10, $11, $12, '[]', '2026-11')`,
    [
      terminationId,
      id,
      subscriptionId,
      agency.id,
      customer.id,
      service,
      ended.outcome,
      ended.by,
      ended.at,
      ended.receiptNumber,
      JSON.stringify(ended.effects),
      JSON.stringify(ended.unchanged),
      ended.party ?? 'agency',
    ],
  )
  const telling = { at: new Date(ended.at), by: { actor: await actorOf(client, ended.by), party: ended.party ?? 'agency' } } as const
  const details = { service, subscriptionId, outcome: ended.outcome, receiptNumber: ended.receiptNumber, terminationId }
  const event = { type: 'collaboration-ended', companyId: customer.id, agencyId: agency.id, details } as const
  await client.query(insertEvents('$1'), [eventRows([event], telling)])
  return terminationId
}

const actorOf = async (client: Client, userId: string): Promise<{ readonly userId: string; readonly name: string }> => {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM "user" WHERE id = $1', [userId])
  if (!rows[0]) throw new Error(`no user has the id ${userId}`)
  return { userId, name: rows[0].name }
}
