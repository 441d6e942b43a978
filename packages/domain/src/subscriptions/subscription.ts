import type { ServiceCode } from '../catalogue/services.ts'

export const SUBSCRIPTION_STATES = ['active', 'read-only', 'closed', 'deleting', 'deleted'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]

/** A customer's instance of a service; owns the data ("workspace"). One that is had per company and service code (G12). */
export type Subscription = {
  readonly id: string
  readonly customerId: string
  readonly service: ServiceCode
  readonly state: SubscriptionState
}

/** What is being deleted is had still; what is deleted is history, and the customer may have the service anew beside it. */
export const isHad = ({ state }: Pick<Subscription, 'state'>): boolean => state !== 'deleted'
