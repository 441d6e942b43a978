import type { SubscriptionView } from '@portal/contract'

type Shown = {
  readonly tone: 'success' | 'info' | 'danger' | 'neutral'
  /** Its card is shown as over. */
  readonly isOver: boolean
  /** Its content has a banner that says since when and why it is read-only. */
  readonly isReadOnly: boolean
}

/** How a subscription of each state is shown, alike on every page. */
export const SUBSCRIPTION_STATES: Readonly<Record<SubscriptionView['state'], Shown>> = {
  active: { tone: 'success', isOver: false, isReadOnly: false },
  'read-only': { tone: 'info', isOver: false, isReadOnly: true },
  closed: { tone: 'neutral', isOver: true, isReadOnly: false },
  deleting: { tone: 'danger', isOver: false, isReadOnly: false },
  deleted: { tone: 'neutral', isOver: true, isReadOnly: false },
}
