import { addCollaboration, addSubscription, addTermination, type Company, type Member, type Work } from '@portal/database/world'
import { aftermathOf, type PartyKind, type ServiceCode, type Subscription, termsOf } from '@portal/domain'
import { addPlannedEnd } from '../planning.ts'
import type { TestPortal } from '../portal.ts'
import type { Drawn } from './drawn.ts'

export type Begun = { readonly id: string; readonly service: ServiceCode; readonly active: string | null }
export type Histories = {
  readonly subscriptions: readonly Begun[]
  readonly collaborations: readonly { readonly id: string; readonly service: ServiceCode; readonly ended: string | null }[]
  readonly requests: readonly string[]
  readonly plannedEnds: readonly { readonly id: string; readonly collaborationId: string }[]
}

type Fill = (subscriptionId: string, service: ServiceCode) => Promise<unknown>
type Given = { readonly portal: TestPortal; readonly customer: Company; readonly by: Member; readonly drawn: Drawn; readonly fill: Fill }

/** Tells in the database what the drawn services went through. `fill` is called while a service that keeps its content is active. */
export const addHistories = async (given: Given): Promise<Histories> => {
  const told: Histories[] = []
  for (const subscription of given.drawn.pair.subscriptions) told.push(await addHistory(given, subscription))
  return {
    subscriptions: told.flatMap(({ subscriptions }) => subscriptions),
    collaborations: told.flatMap(({ collaborations }) => collaborations),
    requests: told.flatMap(({ requests }) => requests),
    plannedEnds: told.flatMap(({ plannedEnds }) => plannedEnds),
  }
}

const addHistory = async (given: Given, subscription: Subscription): Promise<Histories> => {
  const { portal, customer, drawn, fill } = given
  const client = portal.database.pool
  const { service } = subscription
  const inIt = drawn.pair.collaborations.filter(({ subscriptionId }) => subscriptionId === subscription.id)
  const with_ = (agencyId: string, status: 'active' | 'pending' = 'active') =>
    addCollaboration(client, { agency: agencyId === 'norrsken' ? portal.agency : portal.otherAgency, customer, service, status })
  const setState = (id: string, state: string) => client.query('UPDATE subscription SET state = $2 WHERE id = $1 AND state <> $2', [id, state])

  const ended: { readonly work: Work; readonly terminationId: string }[] = []
  for (const termination of drawn.pair.terminations.filter(({ subscriptionId }) => subscriptionId === subscription.id)) {
    if (ended[0]) await setState(ended[0].work.subscriptionId, 'active')
    const work = await with_(termination.agencyId)
    if (ended.length === 0 && subscription.state !== 'deleted') await fill(work.subscriptionId, service)
    ended.push({ work, terminationId: await addEnd(given, work, termination) })
  }
  const began = inIt.find(({ status }) => status === 'active')
  const asked = inIt.filter(({ status }) => status !== 'active' && status !== 'ended')
  const isUntouched = ended.length === 0 && !began
  const known = ended[0]?.work.subscriptionId ?? (isUntouched ? await addUntouched(given, service, asked.length > 0) : undefined)
  if (known !== undefined && !isUntouched) await setState(known, subscription.state)
  const active = began ? await with_(began.agencyId) : undefined
  const id = known ?? active?.subscriptionId
  if (id === undefined) throw new Error(`the service ${service} has no subscription`)
  if (active && ended.length === 0) await fill(id, service)

  const requests: string[] = []
  const others: string[] = []
  for (const { agencyId, status } of subscription.state === 'deleted' ? [] : asked) {
    const request = await with_(agencyId, 'pending')
    if (status === 'pending') requests.push(request.id)
    else await client.query('UPDATE collaboration SET status = $2 WHERE id = $1', [request.id, status])
    others.push(request.id)
  }
  return {
    subscriptions: [{ id, service, active: active?.id ?? null }],
    collaborations: [
      ...ended.map(({ work, terminationId }) => ({ id: work.id, service, ended: terminationId })),
      ...[...(active ? [active.id] : []), ...others].map((each) => ({ id: each, service, ended: null })),
    ],
    requests,
    plannedEnds: active && drawn.plannedBy ? [await planEnd(given, active, drawn.plannedBy)] : [],
  }
}

const planEnd = async ({ portal, by }: Given, { id: collaborationId }: Work, party: PartyKind) => ({
  id: await addPlannedEnd(portal.database.pool, { id: collaborationId }, { lastDay: '2027-01-31', by: party, userId: by.userId }),
  collaborationId,
})

/** A service in which nobody has collaborated yet, in a state that an import or a request may leave. */
const addUntouched = async ({ portal, customer, drawn: { untouched }, fill }: Given, service: ServiceCode, isAsked: boolean): Promise<string> => {
  const client = portal.database.pool
  if (untouched === 'requested') return addSubscription(client, customer, service, isAsked ? 'requested' : 'closed')
  const id = await addSubscription(client, customer, service)
  await fill(id, service)
  await client.query('UPDATE subscription SET state = $2 WHERE id = $1', [id, untouched])
  return id
}

let receipts = 0

const addEnd = async ({ portal, by, drawn }: Given, work: Work, termination: Drawn['pair']['terminations'][number]): Promise<string> => {
  const client = portal.database.pool
  receipts += 1
  const { leaves: state = 'active', destructive = false } = aftermathOf(termsOf(work.service), termination.outcome) ?? {}
  const terminationId = await addTermination(client, work, {
    outcome: termination.outcome,
    state,
    at: termination.effectiveAt,
    by: by.userId,
    party: drawn.endedBy,
    receiptNumber: `2026-${receipts}`,
    effects: [],
    unchanged: [],
  })
  const { state: now } = drawn.pair.subscriptions.find(({ id }) => id === termination.subscriptionId) ?? { state: 'active' }
  const isLast = drawn.pair.terminations.findLast(({ subscriptionId }) => subscriptionId === termination.subscriptionId) === termination
  if (destructive) {
    const status = termination.deletionCancelled ? 'cancelled' : isLast && now === 'deleting' ? 'scheduled' : 'carried-out'
    await client.query('INSERT INTO deletion (termination_id, subscription_id, due_on, status, decided_at) VALUES ($1, $2, $3, $4, $5)', [
      terminationId,
      work.subscriptionId,
      drawn.dueOn,
      status,
      status === 'scheduled' ? null : termination.effectiveAt,
    ])
    if (status === 'scheduled' && drawn.isHeld)
      await client.query(
        `INSERT INTO deletion_hold (id, termination_id, reason, last_day, set_by_user_id, set_at)
         VALUES (gen_random_uuid(), $1, 'Tvist', '2027-01-31', $2, $3)`,
        [terminationId, by.userId, termination.effectiveAt],
      )
  }
  if (termination.agencyAccessTakenAway)
    await client.query('INSERT INTO agency_access_removal (termination_id, at, by_user_id) VALUES ($1, now(), $2)', [terminationId, by.userId])
  return terminationId
}
