import type { CollaborationView } from '@portal/contract'

type Status = CollaborationView['status']
type Shown = {
  readonly tone: 'success' | 'warning' | 'neutral'
  /** What `startedAt` tells: the day of the request or of the start. */
  readonly since: 'asked' | 'started'
  /** Whether the collaboration has an end day and an outcome. */
  readonly hasEnded: boolean
}

/** How a collaboration of each status is shown. */
export const STATUSES: Readonly<Record<Status, Shown>> = {
  pending: { tone: 'warning', since: 'asked', hasEnded: false },
  active: { tone: 'success', since: 'started', hasEnded: false },
  ended: { tone: 'neutral', since: 'started', hasEnded: true },
  declined: { tone: 'neutral', since: 'asked', hasEnded: false },
  withdrawn: { tone: 'neutral', since: 'asked', hasEnded: false },
}
