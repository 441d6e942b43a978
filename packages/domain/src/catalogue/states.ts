/** The states of a subscription. `accessLevel` says what each gives the customer. */
export const SUBSCRIPTION_STATES = ['active', 'read-only', 'closed', 'deleting', 'deleted'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]
