import { API } from '@portal/contract'
import { mayChangePlan } from '@portal/domain'
import type { Actor } from '../../../access/actor.ts'
import { guarded } from '../../../access/guard.ts'
import { standingsToPair } from '../../../access/standing.ts'
import { ProblemError } from '../../../platform/problem.ts'
import { mount } from '../../../platform/serve.ts'
import type { Context } from '../../context.ts'
import { callPlannedEndOff, movePlannedEnd } from './change-planned-end.ts'
import { findPlan } from './planned-ends.store.ts'

export const plannedEndRoutes = (context: Context) => {
  const { database, sessions } = context
  /** Both sides know of a plan; only the side that planned it changes it, and the other is told so before its body is read. */
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findPlan(database.pool, id, actor)
    if (!subject) return undefined
    const standings = standingsToPair(actor, subject)
    if (standings.length > 0 && !mayChangePlan(subject, standings)) throw new ProblemError({ code: 'forbidden' })
    return { subject, standings }
  }
  return mount(
    API.plannedEnds,
    sessions,
  )({
    move: guarded(API.plannedEnds.move, locate, ({ body }, admitted) => movePlannedEnd(context)(admitted, body.lastDay)),
    callOff: guarded(API.plannedEnds.callOff, locate, (_input, admitted) => callPlannedEndOff(context)(admitted)),
  })
}
