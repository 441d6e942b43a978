import { eventRow, type NewEvent, type Telling } from '@portal/domain'
import { v7 } from 'uuid'

/**
 * The only statement that writes events. `parameter`: the placeholder (`$1`) for the value of `eventRows`. A larger statement can contain it in a
 * `WITH`. It stands here, below the API, because the demo world and the test worlds write events too.
 */
export const insertEvents = (parameter: `$${number}`): string => `
  INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, actor_party, details)
  SELECT e.id, e."companyId", e."agencyId", e.audience, e.type, e.at, e."actorUserId", e."actorName", e."actorParty", e.details
  FROM jsonb_to_recordset(${parameter}::jsonb) AS e(id uuid, "companyId" uuid, "agencyId" uuid, audience text, type text, at timestamptz,
    "actorUserId" uuid, "actorName" text, "actorParty" text, details jsonb)`

/** The events as JSON, for the parameter of `insertEvents`. */
export const eventRows = (events: readonly NewEvent[], telling: Telling): string =>
  JSON.stringify(events.map((event) => ({ id: idAt(telling.at), ...eventRow(event, telling) })))

let written = 0

/**
 * The log is listed by id, so the id is made from the event's time. Events of the same millisecond keep the order in which the process wrote them.
 */
const idAt = (at: Date): string => {
  written = (written + 1) % 2 ** 31
  return v7({ msecs: at.getTime(), seq: written })
}
