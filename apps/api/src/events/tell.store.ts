import { eventRows, insertEvents, insertNotices, type PgClient } from '@portal/database'
import type { NewEvent, Telling } from '@portal/domain'

/** Writes events into the log, and the notices that they become, in the caller's transaction. */
export const tell = async (client: Pick<PgClient, 'query'>, telling: Telling, events: readonly NewEvent[]): Promise<void> => {
  if (events.length > 0) await client.query({ name: 'tell', text: TELL, values: [eventRows(events, telling)] })
}

const TELL = `WITH told AS (${insertEvents('$1')}) ${insertNotices('$1')}`

/** The same as parts of a larger statement, for an act that is saved in one statement. */
export { eventRows, insertEvents, insertNotices }
