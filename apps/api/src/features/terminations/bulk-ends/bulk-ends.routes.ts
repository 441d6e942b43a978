import { API } from '@portal/contract'
import type { Actor } from '../../../access/actor.ts'
import { findAgency } from '../../../access/company-standing.store.ts'
import { guarded } from '../../../access/guard.ts'
import { standingsTo } from '../../../access/standing.ts'
import { badCursor, isId, pageOf, readCursor } from '../../../platform/cursor.ts'
import { mount } from '../../../platform/serve.ts'
import type { Context } from '../../context.ts'
import { answerBulk } from './answer-bulk.ts'
import { countedBulk, findBulk, listBulks } from './bulk-ends.store.ts'
import { bulkEndRowView, bulkEndView } from './bulk-ends.view.ts'
import { bulkResult } from './bulk-result.ts'
import { listRows } from './bulk-rows.store.ts'
import { makeBulk } from './make-bulk.ts'
import { servicesPicked } from './services-picked.ts'
import { pauseBulkEnd, startBulkEnd, stopBulkEnd } from './move-bulk.ts'

export const bulkEndRoutes = (context: Context) => {
  const { database, sessions } = context
  const locateAgency = findAgency(database)
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findBulk(database.pool, id, actor)
    return subject && { subject, standings: standingsTo(actor, subject.agencyId, () => null) }
  }
  return mount(
    API.bulkEnds,
    sessions,
  )({
    services: guarded(API.bulkEnds.services, locateAgency, servicesPicked(context)),
    make: guarded(API.bulkEnds.make, locateAgency, makeBulk(context)),
    list: guarded(API.bulkEnds.list, locateAgency, async ({ params, query: { limit, cursor } }, { standings, language }) =>
      pageOf(
        await listBulks(database.pool, params.id, cursor ? idIn(cursor) : undefined, limit + 1),
        limit,
        (bulk) => bulkEndView(bulk, standings, language),
        ({ id }) => [id],
      ),
    ),
    one: guarded(API.bulkEnds.one, locate, async (_input, { subject, standings, language }) =>
      bulkEndView(await countedBulk(database.pool, subject.id), standings, language),
    ),
    rows: guarded(API.bulkEnds.rows, locate, async ({ query: { limit, cursor, state } }, { subject }) =>
      pageOf(
        await listRows(database.pool, subject.id, { state, after: cursor ? placeIn(cursor) : -1, limit: limit + 1 }),
        limit,
        bulkEndRowView,
        ({ place }) => [place],
      ),
    ),
    answer: guarded(API.bulkEnds.answer, locate, answerBulk(context)),
    start: guarded(API.bulkEnds.start, locate, ({ body }, admitted) => startBulkEnd(context)(admitted, body.customers)),
    pause: guarded(API.bulkEnds.pause, locate, (_input, admitted) => pauseBulkEnd(context)(admitted)),
    stop: guarded(API.bulkEnds.stop, locate, (_input, admitted) => stopBulkEnd(context)(admitted)),
    result: guarded(API.bulkEnds.result, locate, bulkResult(context)),
  })
}

const idIn = (cursor: string): string => {
  const [id = ''] = readCursor(cursor, 1)
  if (!isId(id)) throw badCursor()
  return id
}

const placeIn = (cursor: string): number => {
  const place = Number(readCursor(cursor, 1)[0])
  if (!Number.isInteger(place) || Math.abs(place) > 2 ** 31 - 1) throw badCursor()
  return place
}
