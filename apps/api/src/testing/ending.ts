import { randomUUID } from 'node:crypto'
import type { Work } from '@portal/database/world'
import type { Caller, Reply } from './caller.ts'
import type { TestPortal } from './portal.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from './world.ts'

export type Asked = {
  readonly confirmations?: readonly string[]
  readonly version?: string
  readonly reason?: string
  readonly key?: string
}

/** Ends a collaboration, under a new idempotency key unless one is given. */
export const end = (caller: Caller, { id }: Pick<Work, 'id'>, outcome: string, asked: Asked = {}): Promise<Reply> => {
  const { confirmations = [], key = randomUUID(), ...rest } = asked
  return caller.post(`/collaborations/${id}/termination`, { outcome, confirmations, ...rest }, { 'idempotency-key': key })
}

export const preview = async (caller: Caller, { id }: Pick<Work, 'id'>): Promise<Reply['body']> =>
  (await caller.get(`/collaborations/${id}/termination-preview`)).body

/** A caller's access to a service's content. */
export const levelOf = async (caller: Caller, { subscriptionId }: Pick<Work, 'subscriptionId'>): Promise<string> => {
  const { status, body } = await caller.get(`/subscriptions/${subscriptionId}`)
  return status === 404 ? 'none' : body.access
}

/** The access of three parties to a service: the customer, the agency, and an unrelated agency. */
export const accessIn = async (portal: TestPortal, customer: Customer, work: Pick<Work, 'subscriptionId'>) => ({
  customer: await levelOf(portal.as(customer.admin), work),
  agency: await levelOf(portal.as(AGENCY_ADMIN), work),
  other: await levelOf(portal.as(OTHER_AGENCY_ADMIN), work),
})
