import type { SubscriptionView } from '@portal/contract'

/** The props of every room of a service's content. */
export type RoomProps = { readonly subscription: SubscriptionView }
