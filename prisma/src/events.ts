import { eventRow, type NewEvent, type Telling } from '@portal/domain'
import { v7 } from 'uuid'

/**
 * The only statement that writes events. `parameter` is the placeholder, `$1` for instance, of what `eventRows` gives; a larger statement may
 * carry it in a `WITH`. It stands here, below the API, because the worlds of demo and tests write events too.
 */
export const insertEvents = (parameter: `$${number}`): string => `
  INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, actor_party, details)
  SELECT e.id, e."companyId", e."agencyId", e.audience, e.type, e.at, e."actorUserId", e."actorName", e."actorParty", e.details
  FROM jsonb_to_recordset(${parameter}::jsonb) AS e(id uuid, "companyId" uuid, "agencyId" uuid, audience text, type text, at timestamptz,
    "actorUserId" uuid, "actorName" text, "actorParty" text, details jsonb)`

/** These events as JSON, for the parameter of `insertEvents`. */
export const eventRows = (events: readonly NewEvent[], telling: Telling): string =>
  JSON.stringify(events.map((event) => ({ id: idAt(telling.at), ...eventRow(event, telling) })))

let written = 0

/** The log is listed by id, so an id follows from the time that the event tells; what one process tells of the same millisecond keeps its order. */
const idAt = (at: Date): string => {
  written = (written + 1) % 2 ** 31
  return v7({ msecs: at.getTime(), seq: written })
}
