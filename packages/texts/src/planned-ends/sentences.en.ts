import type { PlannedEndType } from '@portal/domain'
import type { EventSentences } from '../events.ts'
import { formatOf } from '../format.ts'
import { outcomesEn } from '../outcomes.en.ts'
import { serviceName } from '../services.ts'
import { outcomeTextOf } from '../tell.ts'
import { IN_THE_WAY_EN } from './in-the-way.en.ts'

const { day, list } = formatOf('en')
const nextIs = (next: string | undefined): string => (next === undefined ? '' : ` The other side’s plan comes next: last day ${day(next)}.`)

export const plannedSentencesEn: Pick<EventSentences, PlannedEndType> = {
  'end-planned': ({ agency, company, details: { service, lastDay, outcome } }) => {
    const done = outcomeTextOf(outcomesEn, service, outcome)?.done
    return `The collaboration in ${serviceName(service)} between ${company.name} and ${agency.name} is to end. Last day: ${day(lastDay)}.${done ? ` After that: ${done.toLocaleLowerCase('en')}.` : ''}`
  },
  'planned-end-moved': ({ company, details: { service, from, lastDay } }) =>
    `The planned end in ${serviceName(service)} at ${company.name} was moved. The last day was ${day(from)} and is now ${day(lastDay)}.`,
  'planned-end-called-off': ({ company, details: { service, lastDay, next } }) =>
    `The planned end in ${serviceName(service)} at ${company.name} (last day ${day(lastDay)}) was cancelled.${nextIs(next)}`,
  'planned-end-in-the-way': ({ company, details: { service, lastDay, reasons } }) =>
    `The planned end in ${serviceName(service)} at ${company.name} (last day ${day(lastDay)}) could not be carried out: ${list(reasons.map((reason) => IN_THE_WAY_EN[reason]))}. It is tried again every day for 14 days.`,
  'planned-end-lapsed': ({ company, details: { service, lastDay, next } }) =>
    `The planned end in ${serviceName(service)} at ${company.name} (last day ${day(lastDay)}) could not be carried out in 14 days and no longer applies.${nextIs(next)}`,
}
