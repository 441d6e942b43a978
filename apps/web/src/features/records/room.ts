import type { SubscriptionView } from '@portal/contract'

/** What each room of a service's content is given. */
export type RoomProps = { readonly subscription: SubscriptionView }
