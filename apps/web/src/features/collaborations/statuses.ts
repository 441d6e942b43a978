import type { CollaborationView } from '@portal/contract'

type Status = CollaborationView['status']
type Shown = {
  readonly tone: 'success' | 'warning' | 'neutral'
  /** What `startedAt` tells: the day of the request or of the start. */
  readonly since: 'asked' | 'started'
  /** Whether the collaboration has an end day and an outcome. */
  readonly hasEnded: boolean
  /** Whether it waits for the customer's answer. */
  readonly isWaiting: boolean
}

/** How a collaboration of each status is shown. */
export const STATUSES: Readonly<Record<Status, Shown>> = {
  pending: { tone: 'warning', since: 'asked', hasEnded: false, isWaiting: true },
  active: { tone: 'success', since: 'started', hasEnded: false, isWaiting: false },
  ended: { tone: 'neutral', since: 'started', hasEnded: true, isWaiting: false },
  declined: { tone: 'neutral', since: 'asked', hasEnded: false, isWaiting: false },
  withdrawn: { tone: 'neutral', since: 'asked', hasEnded: false, isWaiting: false },
}
