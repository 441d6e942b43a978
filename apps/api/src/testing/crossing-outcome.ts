import { type AccessLevel, accessLevel, type Party } from '@portal/domain'
import { loadCustomerFacts } from '../access/customer-facts.store.ts'
import type { Reply } from './caller.ts'
import type { ActName, Crossing } from './crossing-world.ts'
import type { TestPortal } from './portal.ts'

export type Answered = readonly [ActName, Reply]

/** Everything that the acts changed, without ids and instants, which differ from run to run. */
export type Outcome = {
  readonly replies: readonly string[]
  readonly access: readonly string[]
  readonly requests: readonly string[]
  readonly people: readonly string[]
  readonly events: readonly string[]
}

export const outcomeOf = async (portal: TestPortal, crossing: Crossing, answered: readonly Answered[]): Promise<Outcome> => ({
  replies: answered.map(([name, { status, body }]) => [name, status, body.code, ...changesIn(body.effects)].join(' ')).toSorted(),
  access: (await levelsOf(portal, crossing)).map(({ who, service, level }) => `${who} ${service} ${level}`),
  requests: await linesOf(portal, REQUESTS, crossing),
  people: await linesOf(portal, PEOPLE, crossing),
  events: await linesOf(portal, EVENTS, crossing),
})

/** How often the log says that the agency lost read access to Fakturering, minus how often it got it back; and whether it can read now. */
export const readingOf = async (portal: TestPortal, crossing: Crossing): Promise<{ readonly lost: number; readonly reads: boolean }> => {
  const { rows } = await portal.database.pool.query(LOST, [crossing.customer.id, crossing.fakturering.subscriptionId, portal.agency.id])
  const levels = await levelsOf(portal, crossing)
  const reads = levels.some(({ who, id, level }) => who === 'agency' && id === crossing.fakturering.subscriptionId && level === 'read')
  return { lost: rows[0].lost, reads }
}

type EffectView = { readonly party: string; readonly service: string; readonly before: string; readonly after: string }
const changesIn = (effects: readonly EffectView[] = []): readonly string[] =>
  effects.map(({ party, service, before, after }) => `${party}:${service}:${before}→${after}`)

type Level = { readonly who: string; readonly id: string; readonly service: string; readonly level: AccessLevel }

const levelsOf = async ({ database, agency, otherAgency }: TestPortal, { customer }: Crossing): Promise<readonly Level[]> => {
  const facts = await loadCustomerFacts(database.pool, customer.id)
  const parties: Readonly<Record<string, Party>> = {
    customer: { kind: 'customer' },
    agency: { kind: 'agency', id: agency.id },
    other: { kind: 'agency', id: otherAgency.id },
  }
  return Object.entries(parties).flatMap(([who, party]) =>
    facts.subscriptions.map((each) => ({
      who,
      id: each.id,
      service: each.service,
      level: accessLevel(party, each, facts.collaborations, facts.terminations),
    })),
  )
}

const linesOf = async ({ database }: TestPortal, text: string, { customer }: Crossing): Promise<readonly string[]> =>
  (await database.pool.query<{ line: string }>(`SELECT line FROM (${text}) AS told ORDER BY line`, [customer.id])).rows.map(({ line }) => line)

const REQUESTS = `SELECT concat_ws(' ', service, agency_name, status) AS line FROM collaboration WHERE customer_id = $1`
const PEOPLE = `SELECT concat_ws(' ', u.name, m.role, m.is_main_contact) AS line FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $1`
const EVENTS = `
  SELECT concat_ws(' ', e.type, a.name, e.actor_name, e.details->>'service', e.details->>'person', e.details->>'role', e.details->>'resting') AS line
  FROM event e LEFT JOIN company a ON a.id = e.agency_id WHERE e.company_id = $1`

/** An upgrade has an event of its own, and its receipt names the loss. Taking away a resting access loses nothing. */
const LOST = `
  SELECT coalesce(sum(CASE
    WHEN type = 'agency-access-fell' THEN 1
    WHEN type = 'agency-access-returned' THEN -1
    WHEN type = 'agency-access-taken-away' AND NOT details ? 'resting' THEN 1
    WHEN type = 'subscription-upgraded' AND EXISTS (SELECT FROM upgrade u, jsonb_array_elements(u.effects) AS effect
      WHERE u.id = (details->>'upgradeId')::uuid AND effect->>'party' = 'agency') THEN 1
    ELSE 0 END), 0)::int AS lost
  FROM event WHERE company_id = $1 AND details->>'subscriptionId' = $2 AND agency_id = $3`
