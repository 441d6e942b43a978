import type { ServiceCode } from '../catalogue/services.ts'
import type { SubscriptionState } from '../catalogue/states.ts'

/** A customer's instance of a service; it owns the data ("workspace"). At most one per company and service code that is not deleted (G12). */
export type Subscription = {
  readonly id: string
  readonly customerId: string
  readonly service: ServiceCode
  readonly state: SubscriptionState
  /**
   * Whether the customer has used, or uses, the service. If not, it exists only for requests that nobody has accepted; it is closed and empty, and
   * nobody sees it.
   */
  readonly begun: boolean
}

/** A subscription that is being deleted still counts as the customer's. A deleted one does not: the customer may have the service again beside it. */
export const isHad = ({ state }: Pick<Subscription, 'state'>): boolean => state !== 'deleted'
