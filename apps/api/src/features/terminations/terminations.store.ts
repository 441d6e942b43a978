import { allAnswered, type PgClient } from '@portal/database'
import {
  type EndFacts,
  isNonEmpty,
  type NonEmpty,
  type Outcome,
  pairOf,
  SERVICE_CODES,
  type TerminationFacts,
  type WorkspaceFacts,
} from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../../access/actor.ts'
import { type CustomerFacts, loadFactsOfCustomers } from '../../access/customer-facts.store.ts'
import { loadWorkspaceFacts } from './termination-facts.store.ts'

type Client = Pick<PgClient, 'query'>

const pairRow = z.object({
  id: z.string(),
  agencyId: z.string(),
  customerId: z.string(),
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
})
export type PairRow = z.output<typeof pairRow>

/** Finds a collaboration and its two parties, within what the actor may know. */
export const findPair = async (client: Client, id: string, actor: Actor): Promise<PairRow | undefined> => {
  const { rows } = await client.query({ name: 'termination-pair', text: PAIR, values: [id, ...actorScope(actor)] })
  return rows[0] ? pairRow.parse(rows[0]) : undefined
}

/** Finds several collaborations within what the actor may know, in the order of the ids. `undefined`: not all of them were found. */
export const findPairs = async (client: Client, ids: readonly string[], actor: Actor): Promise<NonEmpty<PairRow> | undefined> => {
  const { rows } = await client.query({ name: 'termination-pairs', text: PAIRS, values: [ids, ...actorScope(actor)] })
  const found = new Map(
    z
      .array(pairRow)
      .parse(rows)
      .map((row) => [row.id, row]),
  )
  const pairs = ids.flatMap((id) => found.get(id) ?? [])
  return isNonEmpty(pairs) && pairs.length === ids.length ? pairs : undefined
}

/** Finds collaborations for the portal's own work. `name`: of the condition. */
export const pairsWhere = async (client: Client, name: string, condition: string, values: readonly unknown[]): Promise<readonly PairRow[]> => {
  const text = `SELECT ${COLUMNS} FROM collaboration WHERE ${condition}`
  return z.array(pairRow).parse((await client.query({ name: `pairs-${name}`, text, values: [...values] })).rows)
}

/** Locks every collaboration of two parties: whatever changes their ends and plans of ends runs one after the other. */
export const lockParties = (client: Client, { agencyId, customerId }: Pick<PairRow, 'agencyId' | 'customerId'>) =>
  client.query('SELECT id FROM collaboration WHERE agency_id = $1 AND customer_id = $2 ORDER BY id FOR UPDATE', [agencyId, customerId])

/**
 * Locks every collaboration of the pair, and the subscriptions of those that end. Two ends of one pair then run one after the other, so no cascade is
 * derived from old facts. Gives those that end, as they are then.
 */
export const lockEnds = async (
  client: Client,
  { agencyId, customerId }: Pick<PairRow, 'agencyId' | 'customerId'>,
  ids: readonly string[],
): Promise<readonly PairRow[]> => {
  const { rows } = await client.query({ name: 'termination-lock', text: LOCK, values: [agencyId, customerId, ids] })
  return z.array(pairRow).parse(rows)
}

/** The same for rows that are known. `pairs`: of one pair. */
export const lockPair = (client: Client, pairs: NonEmpty<PairRow>) =>
  lockEnds(
    client,
    pairs[0],
    pairs.map(({ id }) => id),
  )

/** `outcomes`: what was chosen, by collaboration; then only the facts that these outcomes ask about are read. */
type Moment = Pick<TerminationFacts, 'today' | 'rules'> & { readonly outcomes?: ReadonlyMap<string, Outcome> }

/** The facts that ends of one pair are decided from, as this transaction sees them. */
export const loadFacts = async (client: Client, pairs: NonEmpty<PairRow>, moment: Moment): Promise<TerminationFacts> => {
  const [facts] = await loadFactsOfPairs(client, [pairs], moment)
  if (!facts) throw new Error('no collaboration was asked about')
  return facts
}

/** The same for many pairs, in their order: each kind of fact is read once for all of them. `pairs`: the rows of each pair, each customer once. */
export const loadFactsOfPairs = async (client: Client, pairs: readonly NonEmpty<PairRow>[], moment: Moment): Promise<readonly TerminationFacts[]> => {
  const customerIds = pairs.map(([{ customerId }]) => customerId)
  const workspaces = pairs.flat().map(({ id, service, subscriptionId }) => {
    return { subscriptionId, terms: moment.rules.services[service], outcome: moment.outcomes?.get(id) }
  })
  const [ofCustomers, ofWorkspaces] = await allAnswered([loadFactsOfCustomers(client, customerIds), loadWorkspaceFacts(client, workspaces)])
  return pairs.map((rows) => factsOf(rows, ofCustomers.get(rows[0].customerId), ofWorkspaces, moment))
}

const factsOf = (
  pairs: NonEmpty<PairRow>,
  customer: CustomerFacts | undefined,
  workspaces: ReadonlyMap<string, WorkspaceFacts>,
  { today, rules }: Moment,
): TerminationFacts => {
  const [{ agencyId, customerId, customerNumber }] = pairs
  const ends: readonly EndFacts[] = pairs.map(({ id, subscriptionId }) => {
    const collaboration = customer?.collaborations.find((each) => each.id === id)
    const workspace = workspaces.get(subscriptionId)
    if (!collaboration || !workspace) throw new Error(`the collaboration ${id} was not found`)
    return { collaboration, workspace }
  })
  if (!customer || !isNonEmpty(ends)) throw new Error('no collaboration was asked about')
  return {
    ends,
    pair: pairOf(customer, agencyId, customerId),
    customer: { customerNumber, hasMainContact: customer.hasMainContact },
    rules,
    today,
  }
}

const COLUMNS = `id, agency_id AS "agencyId", customer_id AS "customerId", subscription_id AS "subscriptionId", service,
    agency_name AS "agencyName", agency_number AS "agencyNumber", customer_name AS "customerName", customer_number AS "customerNumber"`
const PAIR = `
  SELECT ${COLUMNS} FROM collaboration WHERE id = $1 AND (agency_id = ANY($2::uuid[]) OR customer_id = ANY($2::uuid[]) OR $3)`
const PAIRS = `
  SELECT ${COLUMNS} FROM collaboration WHERE id = ANY($1::uuid[]) AND (agency_id = ANY($2::uuid[]) OR customer_id = ANY($2::uuid[]) OR $3)`
const LOCK = `
  WITH pair AS (SELECT * FROM collaboration WHERE agency_id = $1 AND customer_id = $2 ORDER BY id FOR UPDATE),
  workspace AS (SELECT id FROM subscription WHERE id = ANY(ARRAY(SELECT subscription_id FROM pair WHERE id = ANY($3::uuid[]))) ORDER BY id FOR UPDATE)
  SELECT ${COLUMNS}, (SELECT count(*) FROM workspace) AS locked FROM pair WHERE id = ANY($3::uuid[])`
