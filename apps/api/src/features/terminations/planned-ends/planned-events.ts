import type { Day, NewEvent, StandsInTheWay } from '@portal/domain'
import type { PlannedRow } from './planned-ends.store.ts'

/** What every event of a plan says. */
const partiesOf = ({ customerId: companyId, agencyId }: PlannedRow) => ({ companyId, agencyId })
const planOf = ({ service, subscriptionId, id: plannedEndId, lastDay }: PlannedRow) => ({ service, subscriptionId, plannedEndId, lastDay })

export const endPlanned = (plan: PlannedRow): NewEvent => ({
  type: 'end-planned',
  ...partiesOf(plan),
  details: { ...planOf(plan), outcome: plan.outcome },
})

/** `from`: the last day before. `plan`: with the new one. */
export const planMoved = (plan: PlannedRow, from: Day): NewEvent => ({
  type: 'planned-end-moved',
  ...partiesOf(plan),
  details: { ...planOf(plan), from },
})

/** `next`: the plan of the other side that comes next, if there is one. */
export const planCalledOff = (plan: PlannedRow, next: PlannedRow | undefined): NewEvent => ({
  type: 'planned-end-called-off',
  ...partiesOf(plan),
  details: { ...planOf(plan), ...(next && { next: next.lastDay }) },
})

export const planInTheWay = (plan: PlannedRow, reasons: readonly StandsInTheWay[]): NewEvent => ({
  type: 'planned-end-in-the-way',
  ...partiesOf(plan),
  details: { ...planOf(plan), reasons },
})

export const planLapsed = (plan: PlannedRow, next: PlannedRow | undefined): NewEvent => ({
  type: 'planned-end-lapsed',
  ...partiesOf(plan),
  details: { ...planOf(plan), ...(next && { next: next.lastDay }) },
})
