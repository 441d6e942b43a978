import { type Change, CHANGE_TOPICS, EVENT_AUDIENCES, keysOf } from '@portal/domain'
import * as z from 'zod'

const told = z.strictObject({
  topic: z.enum(keysOf(CHANGE_TOPICS)),
  id: z.uuid(),
  companyId: z.uuid(),
  agencyId: z.uuid().nullable(),
  audience: z.enum(EVENT_AUDIENCES),
})

/** The change in a notice of the database. `undefined`: it is none that this release knows, as while a newer one migrates the database. */
export const changeIn = (payload: string): Change | undefined => {
  try {
    return told.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}
