import type { EventView } from '@portal/contract'

/** An event as one sentence, without its time and actor, which stand beside it. */
export type EventSentences = Readonly<Record<EventView['type'], (event: EventView) => string>>
