import type { EventView } from '@portal/contract'

export type EventOf = { readonly [T in EventView['type']]: Extract<EventView, { type: T }> }
/** An event as one sentence, without its time and actor, which stand beside it. */
export type EventSentences = { readonly [T in EventView['type']]: (event: EventOf[T]) => string }
