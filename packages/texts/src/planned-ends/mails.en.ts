import { formatOf } from '../format.ts'
import { lettersIn, link } from '../letter.ts'
import { serviceName } from '../services.ts'
import { IN_THE_WAY_EN } from './in-the-way.en.ts'
import type { PlanFacts, PlannedMailTexts, PlanOver } from './mails.ts'

const { day, list, plural } = formatOf('en')
const letter = lettersIn({ language: 'en', greeting: 'Hello,', signature: 'Kind regards\nMina tjänster' })
const namesOf = ({ services }: PlanFacts): string => list(services.map(serviceName))
const between = (facts: PlanFacts): string =>
  `The collaboration in ${namesOf(facts)} between ${facts.customer} (customer number ${facts.customerNumber}) and ${facts.agency}`
const nextIs = ({ next }: PlanOver): string => (next === undefined ? '' : ` The other side’s plan comes next: last day ${day(next)}.`)
const changes = ({ by }: PlanFacts): string => `Up to and including that day ${by} can move the end or cancel it. The other party can end sooner.`

export const plannedMailsEn: PlannedMailTexts = {
  endPlanned: (facts) =>
    letter(
      `The collaboration in ${namesOf(facts)} ends after ${day(facts.lastDay)}`,
      `${between(facts)} is to end. ${facts.by} has planned it. The last day is ${day(facts.lastDay)}; until then everything works as usual.`,
      changes(facts),
      link('See what is planned:', facts.url),
    ),
  plannedEndMoved: (facts) =>
    letter(
      `New last day of the collaboration in ${namesOf(facts)}: ${day(facts.lastDay)}`,
      `${between(facts)} is to end on another day than planned before. The last day is now ${day(facts.lastDay)}.`,
      changes(facts),
      link('See what is planned:', facts.url),
    ),
  plannedEndCalledOff: (facts) =>
    letter(
      `The planned end in ${namesOf(facts)} is cancelled`,
      `${between(facts)} was to end after ${day(facts.lastDay)}. ${facts.by} has cancelled that.${nextIs(facts)}`,
      link('See the collaboration:', facts.url),
    ),
  plannedEndSoon: (facts) =>
    letter(
      `Reminder: the last day of the collaboration in ${namesOf(facts)} is ${day(facts.lastDay)}`,
      `${between(facts)} ends after ${day(facts.lastDay)}. Finish what is to be done together before that.`,
      changes(facts),
      link('See what is planned, and whether something is in the way:', facts.url),
    ),
  plannedEndsSoon: ({ agency, customers, lastDay, url }) => {
    const named = plural(customers, { one: 'customer', other: 'customers' })
    return letter(
      `Reminder: the last day of the collaboration with ${named} is ${day(lastDay)}`,
      `The collaboration between ${agency} and ${named} ends after ${day(lastDay)}. Finish what is to be done together before that.`,
      `Up to and including that day ${agency} can move the end or cancel it, customer by customer. The customer can end sooner.`,
      link('See the customers:', url),
    )
  },
  plannedEndInTheWay: ({ reasons, ...facts }) =>
    letter(
      `The collaboration in ${namesOf(facts)} could not be ended as planned`,
      `${between(facts)} was to end after ${day(facts.lastDay)}, but something is in the way: ${list(reasons.map((reason) => IN_THE_WAY_EN[reason]))}.`,
      'The collaboration continues for now. The end is tried again every day for 14 days. After that the plan no longer applies.',
      link('Put it right, end at once or cancel the end:', facts.url),
    ),
  plannedEndLapsed: (facts) =>
    letter(
      `The planned end in ${namesOf(facts)} no longer applies`,
      `${between(facts)} was to end after ${day(facts.lastDay)}. It could not be carried out in 14 days.${nextIs(facts) || ' The collaboration continues.'}`,
      link('If you still want to end the collaboration, do it here:', facts.url),
    ),
}
