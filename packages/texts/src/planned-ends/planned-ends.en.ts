import { formatOf } from '../format.ts'
import { IN_THE_WAY_EN } from './in-the-way.en.ts'
import type { PlannedEndsTexts } from './planned-ends.sv.ts'

const { day, list } = formatOf('en')

export const plannedEndsEn: PlannedEndsTexts = {
  when: 'When is the collaboration to end?',
  whenWhat: 'Everything works as usual up to and including the last day. The end is carried out at midnight after it.',
  atOnce: 'At once',
  atOnceWhat: 'Access changes at that moment.',
  today: (on) => `After today, ${day(on)}`,
  month: (on) => `The last day of the month, ${day(on)}`,
  fiscalYear: (on) => `The last day of the fiscal year, ${day(on)}`,
  another: 'Another day',
  lastDay: 'Last day',
  lastDayWhat: (from, to) => `From ${day(from)} to ${day(to)}.`,
  dayMissing: 'Choose the last day.',
  dayOutside: (from, to) => `Choose a day from ${day(from)} to ${day(to)}.`,
  laterWhat:
    'This is what happens if nothing changes until then. The rules are applied again on the day. What you confirm now counts only while it is unchanged.',
  moved: {
    deletion: (from, to) => `The data is deleted on ${day(to)} instead of ${day(from)}.`,
    retention: (from, to) => `Accounting information must be kept up to and including ${day(to)} instead of ${day(from)}.`,
  },
  plan: 'Plan the end',
  planned: (lastDay) => `The end is planned. The last day is ${day(lastDay)}.`,
  badge: (lastDay) => `Last day ${day(lastDay)}`,
  title: (lastDay) => `The collaboration ends after ${day(lastDay)}`,
  plannedBy: (name, done) => `${name} has planned the end. After that: ${done.toLocaleLowerCase('en')}.`,
  sooner: 'You can end sooner: at once, or after a day before this one.',
  inTheWay: (reasons) =>
    `It could not be carried out: ${list(reasons.map((reason) => IN_THE_WAY_EN[reason]))}. It is tried again every day. Put it right, or end at once.`,
  reasons: (reasons) => list(reasons.map((reason) => IN_THE_WAY_EN[reason])),
  move: 'Move',
  moveNamed: (service) => `Move the end of ${service}`,
  callOffNamed: (service) => `Cancel the end of ${service}`,
  moveTitle: 'Move the end',
  movedTo: (lastDay) => `The last day is now ${day(lastDay)}`,
  callOff: 'Cancel the end',
  callOffTitle: 'Cancel the planned end?',
  callOffConsequence: 'The collaboration continues until one of you ends it. Both are told.',
  calledOff: 'The planned end is cancelled',
  receiptPlanned: 'Planned',
  receiptPlannedOn: (at, lastDay) => `${at}, with ${day(lastDay)} as the last day`,
}
