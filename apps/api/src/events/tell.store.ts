import { eventRows, insertEvents, type PgClient } from '@portal/database'
import type { NewEvent, Telling } from '@portal/domain'

/** Writes events into the log, in the caller's transaction. */
export const tell = async (client: Pick<PgClient, 'query'>, telling: Telling, events: readonly NewEvent[]): Promise<void> => {
  if (events.length > 0) await client.query({ name: 'tell', text: insertEvents('$1'), values: [eventRows(events, telling)] })
}

/** The same as part of a larger statement, for an act that is saved in one statement. */
export { eventRows, insertEvents }
