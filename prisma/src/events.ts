import { DEFAULT_MAIL, eventRow, type NewEvent, noticeOf, type Telling } from '@portal/domain'
import { v7 } from 'uuid'
import { chosenMail } from './notices.ts'

/**
 * The only statement that writes events. `parameter`: the placeholder (`$1`) for the value of `eventRows`. A larger statement can contain it in a
 * `WITH`. It stands here, below the API, because the demo world and the test worlds write events too.
 */
export const insertEvents = (parameter: `$${number}`): string => `
  INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, actor_party, details)
  SELECT e.id, e."companyId", e."agencyId", e.audience, e.type, e.at, e."actorUserId", e."actorName", e."actorParty", e.details
  FROM jsonb_to_recordset(${parameter}::jsonb) AS e(id uuid, "companyId" uuid, "agencyId" uuid, audience text, type text, at timestamptz,
    "actorUserId" uuid, "actorName" text, "actorParty" text, details jsonb)`

/**
 * Writes the notices of the same events, in the same statement: for the administrators of the companies that each concerns, or for the person, but not
 * for who did it. A person who is told through two companies is told once. `mail`: the mail of notices that each waits for.
 */
export const insertNotices = (parameter: `$${number}`): string => `
  INSERT INTO notice (user_id, company_id, kind, about, event_id, thing, at, mail)
  SELECT user_id, company_id, kind, 'event', id, id::text, at, CASE WHEN chosen = 'daily' OR (chosen = 'at-once' AND "mailedBy" = 'notice') THEN chosen END
  FROM (
    SELECT DISTINCT ON (m.user_id, e.id) m.user_id, m.company_id, e.id, e.at, e."noticeKind" AS kind, e."mailedBy", ${CHOSEN} AS chosen
    FROM jsonb_to_recordset(${parameter}::jsonb) AS e(id uuid, at timestamptz, "companyId" uuid, "actorUserId" uuid, "noticeKind" text, "noticeTo" uuid[],
        "personId" uuid, "mailedBy" text, "defaultMail" text)
      CROSS JOIN LATERAL (
        SELECT user_id, company_id FROM membership WHERE company_id = ANY(e."noticeTo") AND role = 'administrator' AND status = 'active'
        UNION ALL SELECT e."personId", e."companyId" WHERE e."personId" IS NOT NULL) AS m
    WHERE m.user_id IS DISTINCT FROM e."actorUserId"
    ORDER BY m.user_id, e.id, m.company_id) AS told
  ON CONFLICT (user_id, thing) DO NOTHING`

const CHOSEN = chosenMail({ user: 'm.user_id', kind: 'e."noticeKind"', at: 'e.at', otherwise: 'e."defaultMail"' })

/** The events as JSON, for the parameter of `insertEvents` and `insertNotices`. */
export const eventRows = (events: readonly NewEvent[], telling: Telling): string =>
  JSON.stringify(events.map((event) => ({ id: idAt(telling.at), ...eventRow(event, telling), ...noticeRow(event, telling) })))

const noticeRow = (event: NewEvent, { told }: Telling) => {
  const notice = noticeOf(event, told)
  if (!notice) return { noticeTo: [] }
  const { kind, mailedBy, companyIds, personId } = notice
  return { noticeKind: kind, noticeTo: companyIds, personId, mailedBy, defaultMail: DEFAULT_MAIL[kind] }
}

let written = 0

/**
 * The log is listed by id, so the id is made from the event's time. Events of the same millisecond keep the order in which the process wrote them.
 */
const idAt = (at: Date): string => {
  written = (written + 1) % 2 ** 31
  return v7({ msecs: at.getTime(), seq: written })
}
