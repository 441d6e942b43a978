import { API } from '@portal/contract'
import type { Standing } from '@portal/domain'
import { findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { guarded } from '../../platform/route.ts'
import { mount } from '../../platform/serve.ts'
import { type Eyes, listEvents } from './events.store.ts'

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

/**
 * The company's own administrators and support see every event. An agency's administrator sees those of that agency, and the shared ones while it
 * collaborates.
 */
const eyesOf = (standings: readonly Standing[]): Eyes => {
  const all = standings.some((each) => each.kind === 'support' || (each.kind === 'own' && each.role === 'administrator'))
  const agencies = standings.flatMap((each) => (each.kind !== 'support' && each.kind !== 'own' && each.role === 'administrator' ? [each] : []))
  return { agencies: all ? 'all' : agencies.map(({ companyId }) => companyId), shared: agencies.some(({ kind }) => kind === 'via') }
}

const before = (cursor: string): string => {
  const [id = ''] = readCursor(cursor, 1)
  if (!isId(id)) throw badCursor()
  return id
}
