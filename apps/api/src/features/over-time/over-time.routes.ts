import { API } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import { guarded, staffOnly } from '../../access/guard.ts'
import { findWorkspace, type Workspace } from '../../access/workspace-access.store.ts'
import { type Standing, toldOverTime } from '@portal/domain'
import { badCursor, isInstant, pageOf, readCursor } from '../../platform/cursor.ts'
import { notFound } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { askedSpan } from './asked-moment.ts'
import { loadOverTime, turnsOf } from './over-time.ts'
import { aboutView, changeView, spanView } from './over-time.view.ts'
import { answerPerson } from './person-answer.ts'
import { timelinePdf } from './timeline-pdf.ts'

export const overTimeRoutes = ({ database, sessions, clock, rules }: Context) => {
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findWorkspace(database, id, actor)
    return subject && { subject, standings: toldOverTime(subject) }
  }
  const load = ({ subscription }: Workspace, standings: readonly Standing[]) =>
    loadOverTime(database, subscription, standings, { rules, now: clock() })
  return mount(
    API.overTime,
    sessions,
  )({
    at: guarded(API.overTime.at, locate, async ({ query: { at } }, { subject, standings }) => {
      const overTime = await load(subject, standings)
      return spanView(overTime, askedSpan(at, overTime))
    }),
    timeline: guarded(API.overTime.timeline, locate, async ({ query: { limit, cursor } }, { subject, standings }) => {
      const overTime = await load(subject, standings)
      const before = cursor ? instantIn(cursor) : undefined
      const turns = turnsOf(overTime).filter(({ at }) => before === undefined || at < before)
      const page = pageOf(
        turns.slice(0, limit + 1),
        limit,
        (turn) => changeView(overTime, turn),
        ({ at }) => [at],
      )
      return { ...aboutView(overTime), ...page }
    }),
    pdf: guarded(API.overTime.pdf, locate, async (_input, { subject, standings, language }) => timelinePdf(await load(subject, standings), language)),
    person: staffOnly(API.overTime.person, async ({ params: { id }, query: { email, at } }, { actor }) => {
      const found = await findWorkspace(database, id, actor)
      if (!found) throw notFound()
      return answerPerson(database, { subscriptionId: id, customerId: found.subscription.customerId, email, at }, { rules, now: clock() })
    }),
  })
}

const instantIn = (cursor: string): string => {
  const [at = ''] = readCursor(cursor, 1)
  if (!isInstant(at)) throw badCursor()
  return at
}
