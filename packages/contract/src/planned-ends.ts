import { PLANNED_END_ABILITIES, PLANNED_END_STATUSES, STANDS_IN_THE_WAY } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, companyReference, day, id, instant, outcome, party, service } from './scalars.ts'

const what = {
  id,
  /** The collaboration works through this day in Stockholm. */
  lastDay: day,
  outcome,
  /** The side that planned it. */
  by: party,
  /** What was in the way at the latest try. Empty until the day has come. */
  inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)).readonly(),
  abilities: z.array(z.enum(PLANNED_END_ABILITIES)).readonly(),
}

/** The end that comes next, as its collaboration carries it. `terminationId`: the id that the termination will have, which is the plan's own. */
export const plannedEnd = z.strictObject({ ...what, terminationId: id }).meta({ id: 'PlannedEndOfCollaboration' })
export type PlannedEndOf = z.output<typeof plannedEnd>

/** An end that is planned for a later day (G14). It has no receipt before it is carried out. */
export const plannedEndView = z
  .strictObject({
    ...what,
    collaborationId: id,
    status: z.enum(PLANNED_END_STATUSES),
    plannedAt: instant,
    reason: z.string().nullable(),
    service,
    customer: companyReference,
    agency: companyReference,
  })
  .meta({ id: 'PlannedEnd' })
export type PlannedEndView = z.output<typeof plannedEndView>

export const plannedEnds = contract({
  move: {
    method: 'patch',
    path: '/planned-ends/:id',
    summary: 'Move a planned end to another last day: the side that planned it, through its last day',
    policy: 'end-collaboration',
    params: byId,
    body: z.strictObject({ lastDay: day }),
    status: 200,
    answer: plannedEndView,
    problems: ['planned-end-due', 'end-already-planned', 'day-out-of-range'],
  },
  callOff: {
    method: 'delete',
    path: '/planned-ends/:id',
    summary: 'Call a planned end off: the side that planned it, until it is carried out',
    policy: 'end-collaboration',
    params: byId,
    status: 200,
    answer: plannedEndView,
    problems: ['planned-end-due'],
  },
})
