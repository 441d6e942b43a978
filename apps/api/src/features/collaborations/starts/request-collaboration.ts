import { type CollaborationView, type collaborations, type Input, onTheWire } from '@portal/contract'
import { may, type NewEvent, planRequest, type ServiceCode } from '@portal/domain'
import { v7 } from 'uuid'
import { agenciesOf, type Actor } from '../../../access/actor.ts'
import { actsAt } from '../../../access/acts-at.store.ts'
import { tell } from '../../../events/tell.store.ts'
import type { Context } from '../../context.ts'
import { loadCustomerFacts } from '../../../access/customer-facts.store.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { notFound, ProblemError } from '../../../platform/problem.ts'
import { limiter, withinRate } from '../../../platform/rate.ts'
import type { Admitted } from '../../../access/guard.ts'
import { standingsToPair } from '../../../access/standing.ts'
import { findCollaboration } from '../collaborations.store.ts'
import { collaborationView } from '../collaborations.view.ts'
import { findCustomer, lockSubscriptionOf, saveRequest } from './requests.store.ts'

/** Requests per agency and hour. It is enough for an agency's own customers and stops guessing of customer numbers. */
const REQUESTS = { points: 300, duration: 60 * 60 }

type Asked = Input<typeof collaborations.request>

/**
 * An agency asks a customer, by customer number, to collaborate in a service. A request gives nobody access. Raises `not-found`, `forbidden`,
 * `too-many-requests`, `customer-unknown`, and every refusal of `planRequest`.
 */
export const requestCollaboration = ({ database, jobs, clock }: Context) => {
  const requests = limiter(database, 'request-collaboration', REQUESTS)
  return async ({ body: { agencyId, customerNumber, serviceCode } }: Asked, { actor }: Admitted<unknown>): Promise<CollaborationView> => {
    refuseUnlessAdministrator(actor, agencyId)
    await withinRate(requests, agencyId)
    const customerId = await findCustomer(database.pool, customerNumber)
    if (!customerId) throw new ProblemError({ code: 'customer-unknown', customerNumber })
    const id = await transaction(database, async (client) => {
      const at = clock()
      await actsAt(client, at)
      const subscriptionId = await lockSubscriptionOf(client, customerId, serviceCode)
      await refuseUnlessAskable(client, { agencyId, customerId, subscriptionId })
      const request = { id: v7(), agencyId, customerId, subscriptionId, service: serviceCode, at }
      await saveRequest(client, request)
      await tell(client, { at: request.at, by: { actor, party: 'agency' } }, [eventOf(request)])
      await jobs.send('mail-request', { collaborationId: request.id, told: 'requested', at: request.at.toISOString() }, client)
      return request.id
    })
    const row = await findCollaboration(database, id, actor)
    if (!row) throw new Error(`the request ${id} that was just saved was not found`)
    return collaborationView(row, standingsToPair(actor, row), null)
  }
}

/** Raises `not-found` for an agency that the actor does not belong to, and `forbidden` for one in which they are not administrator. */
const refuseUnlessAdministrator = (actor: Actor, agencyId: string): void => {
  const own = agenciesOf(actor).find(({ companyId }) => companyId === agencyId)
  if (!own) throw notFound()
  if (!may('request-collaboration', [{ kind: 'via', companyId: agencyId, role: own.role }])) throw new ProblemError({ code: 'forbidden' })
}

type Place = { readonly agencyId: string; readonly customerId: string; readonly subscriptionId: string }

const refuseUnlessAskable = async (client: PgClient, { agencyId, customerId, subscriptionId }: Place): Promise<void> => {
  const { subscriptions, collaborations: all } = await loadCustomerFacts(client, customerId)
  const decided = planRequest(
    subscriptions.find(({ id }) => id === subscriptionId),
    all.filter((each) => each.agencyId === agencyId),
  )
  if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
}

const eventOf = ({ agencyId, customerId, service, subscriptionId }: Place & { readonly service: ServiceCode }): NewEvent => ({
  type: 'collaboration-requested',
  companyId: customerId,
  agencyId,
  details: { service, subscriptionId },
})
