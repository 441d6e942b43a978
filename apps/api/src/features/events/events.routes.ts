import { API } from '@portal/contract'
import { eyesOf } from '@portal/domain'
import { findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, readCursor, writeCursor } from '../../platform/cursor.ts'
import { guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { eventTable } from './event-table.ts'
import { listEvents } from './events.store.ts'
import { eventsWanted } from './wanted-events.ts'

export const eventRoutes = (context: Context) => {
  const { database, sessions } = context
  const locate = findCompany(database)
  return mount(
    API.events,
    sessions,
  )({
    list: guarded(API.events.list, locate, async ({ query: { limit, cursor, ...filter } }, { subject, standings }) => {
      const asked = { wanted: eventsWanted(filter), q: filter.q, before: cursor ? before(cursor) : undefined, limit: limit + 1 }
      const { events, reached } = await listEvents(database, { subject, eyes: eyesOf(standings) }, asked)
      const items = events.slice(0, limit)
      const last = events.length > limit ? items.at(-1)?.id : reached
      return { items, nextCursor: last ? writeCursor([last]) : null }
    }),
    table: guarded(API.events.table, locate, async ({ query: { format, ...filter } }, { subject, standings, language }) =>
      eventTable(context, { log: { subject, eyes: eyesOf(standings) }, filter, format, language }),
    ),
  })
}

const before = (cursor: string): string => {
  const [id = ''] = readCursor(cursor, 1)
  if (!isId(id)) throw badCursor()
  return id
}
