/** The states of a subscription; what each gives its customer stands in `accessLevel`. */
export const SUBSCRIPTION_STATES = ['active', 'read-only', 'closed', 'deleting', 'deleted'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]
