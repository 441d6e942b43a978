import type { ServiceCode } from '../catalogue/services.ts'

export const COLLABORATION_STATUSES = ['pending', 'active', 'ended', 'declined', 'withdrawn'] as const
export type CollaborationStatus = (typeof COLLABORATION_STATUSES)[number]

/** An agency working in a customer's subscription. */
export type Collaboration = {
  readonly id: string
  readonly agencyId: string
  readonly customerId: string
  readonly subscriptionId: string
  readonly service: ServiceCode
  readonly status: CollaborationStatus
}

export const COLLABORATION_MOVES = ['accept', 'decline', 'withdraw', 'end'] as const
export type CollaborationMove = (typeof COLLABORATION_MOVES)[number]

/** Every state, with the moves that lead out of it. */
export const NEXT = {
  pending: { accept: 'active', decline: 'declined', withdraw: 'withdrawn' },
  active: { end: 'ended' },
  ended: {},
  declined: {},
  withdrawn: {},
} as const satisfies Record<CollaborationStatus, Partial<Record<CollaborationMove, CollaborationStatus>>>

/** Whether the state allows the move. The policy decides who may make it. */
export const allows = (status: CollaborationStatus, move: CollaborationMove): boolean => Object.hasOwn(NEXT[status], move)
