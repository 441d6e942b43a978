import type { Texts } from '@portal/texts'
import { toldOf } from '../../../access/administrators.store.ts'
import { afterStart } from '../../../access/mail-thread.ts'
import type { Post } from '../../../platform/post.ts'
import { happenedAt } from '../../../access/happened-at.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import { type PlannedRow, plansById } from './planned-ends.store.ts'

type Told = JobData<'mail-planned-end'>
type Facts = Parameters<Texts['mail']['endPlanned']>[0]

const LETTERS = {
  planned: 'endPlanned',
  moved: 'plannedEndMoved',
  'called-off': 'plannedEndCalledOff',
  soon: 'plannedEndSoon',
  lapsed: 'plannedEndLapsed',
} as const satisfies Record<Exclude<Told['told'], 'in-the-way'>, keyof Texts['mail']>

/**
 * Tells the administrators of both sides what is planned, moved, called off, near, in the way or lapsed. A reminder that was delayed until the plans
 * are over or moved is not sent.
 */
export const mailPlannedEnd =
  ({ database, publicUrl, clock }: Pick<Context, 'database' | 'publicUrl' | 'clock'>) =>
  async ({ plannedEndIds, told, lastDay, reasons, days, at, next, side }: Told): Promise<Post | undefined> => {
    const found = await plansById(database.pool, plannedEndIds)
    const plans = told === 'soon' ? found.filter((plan) => plan.status === 'planned' && plan.lastDay === lastDay) : found
    const [first] = plans
    if (!first) return undefined
    const facts = { ...factsOf(first, plans, lastDay, publicUrl), next }
    return {
      to: await toldOf(database.pool, first, side, { kind: 'dates', at: happenedAt(at, clock), ...(told === 'soon' && { reminder: true }) }),
      about: ['planned-end', told, first.id, lastDay, days ?? 0, at ?? ''],
      after: plans.flatMap(({ collaborationId }) => afterStart(collaborationId)),
      letter: (mail) => (told === 'in-the-way' ? mail.plannedEndInTheWay({ ...facts, reasons: reasons ?? [] }) : mail[LETTERS[told]](facts)),
    }
  }

const factsOf = (first: PlannedRow, plans: readonly PlannedRow[], lastDay: string, publicUrl: string): Facts => ({
  services: plans.map(({ service }) => service),
  customer: first.customerName,
  customerNumber: first.customerNumber,
  agency: first.agencyName,
  by: first.by === 'customer' ? first.customerName : first.agencyName,
  lastDay,
  url: `${publicUrl}/samarbeten/${first.collaborationId}`,
})
