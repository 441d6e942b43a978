import type { ServiceCode } from '../catalogue/services.ts'
import type { SubscriptionState } from '../catalogue/states.ts'

/** A customer's instance of a service; owns the data ("workspace"). One that is had per company and service code (G12). */
export type Subscription = {
  readonly id: string
  readonly customerId: string
  readonly service: ServiceCode
  readonly state: SubscriptionState
  /** The customer has, or had, it. Without: it is there for nothing but requests that nobody accepted (yet), is closed and empty, and is shown to nobody. */
  readonly begun: boolean
}

/** What is being deleted is had still; what is deleted is history, and the customer may have the service anew beside it. */
export const isHad = ({ state }: Pick<Subscription, 'state'>): boolean => state !== 'deleted'
