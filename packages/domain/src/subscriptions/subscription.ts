import type { ServiceCode } from '../catalogue/services.ts'

export const SUBSCRIPTION_STATES = ['active', 'read-only', 'closed', 'deleting', 'deleted'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]

/** A customer's instance of a service; owns the data ("workspace"). One per company and service code (G12). */
export type Subscription = {
  readonly id: string
  readonly customerId: string
  readonly service: ServiceCode
  readonly state: SubscriptionState
}
