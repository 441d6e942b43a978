import { fetchesAfterwards, type Standing, SUBSCRIPTION_STATES, type SubscriptionState } from '@portal/domain'

/** The states of a customer's services in which these people of its own can fetch an export: while they read, and for administrators afterwards. */
export const fetchableStates = (standings: readonly Standing[]): readonly SubscriptionState[] =>
  SUBSCRIPTION_STATES.filter((state) => state === 'active' || state === 'read-only' || fetchesAfterwards({ access: 'none', state, standings }))
