import type { EventView } from '@portal/contract'

export type EventOf = { readonly [T in EventView['type']]: Extract<EventView, { type: T }> }
/** An event as one sentence. Its time and actor are shown beside it. */
export type EventSentences = { readonly [T in EventView['type']]: (event: EventOf[T]) => string }
