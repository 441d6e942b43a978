import { API } from '@portal/contract'
import { eyesOf } from '@portal/domain'
import { findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { listEvents } from './events.store.ts'

export const eventRoutes = ({ database, sessions }: Context) =>
  mount(
    API.events,
    sessions,
  )({
    list: guarded(API.events.list, findCompany(database), async ({ query: { limit, cursor } }, { subject, standings }) => {
      const rows = await listEvents(database, subject, eyesOf(standings), cursor ? before(cursor) : undefined, limit + 1)
      return pageOf(
        rows,
        limit,
        (event) => event,
        ({ id }) => [id],
      )
    }),
  })

const before = (cursor: string): string => {
  const [id = ''] = readCursor(cursor, 1)
  if (!isId(id)) throw badCursor()
  return id
}
