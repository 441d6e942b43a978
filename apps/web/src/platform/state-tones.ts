import type { SubscriptionView } from '@portal/contract'

/** The tone of a subscription's state, alike wherever a subscription is shown. */
export const STATE_TONES = {
  active: 'success',
  'read-only': 'info',
  closed: 'neutral',
  deleting: 'danger',
  deleted: 'neutral',
} as const satisfies Record<SubscriptionView['state'], string>
