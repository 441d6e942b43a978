import type { PlannedEndType } from '@portal/domain'
import type { EventSentences } from '../events.ts'
import { formatOf } from '../format.ts'
import { outcomesSv } from '../outcomes.sv.ts'
import { serviceName } from '../services.ts'
import { outcomeTextOf } from '../tell.ts'
import { IN_THE_WAY_SV } from './in-the-way.sv.ts'

const { day, list } = formatOf('sv')
const nextIs = (next: string | undefined): string => (next === undefined ? '' : ` Den andra partens plan gäller nu: sista dag ${day(next)}.`)

export const plannedSentencesSv: Pick<EventSentences, PlannedEndType> = {
  'end-planned': ({ agency, company, details: { service, lastDay, outcome } }) => {
    const done = outcomeTextOf(outcomesSv, service, outcome)?.done
    return `Samarbetet i ${serviceName(service)} mellan ${company.name} och ${agency.name} ska avslutas. Sista dag: ${day(lastDay)}.${done ? ` Därefter: ${done.toLocaleLowerCase('sv')}.` : ''}`
  },
  'planned-end-moved': ({ company, details: { service, from, lastDay } }) =>
    `Det planerade avslutet i ${serviceName(service)} hos ${company.name} flyttades. Sista dag var ${day(from)} och är nu ${day(lastDay)}.`,
  'planned-end-called-off': ({ company, details: { service, lastDay, next } }) =>
    `Det planerade avslutet i ${serviceName(service)} hos ${company.name} (sista dag ${day(lastDay)}) ställdes in.${nextIs(next)}`,
  'planned-end-in-the-way': ({ company, details: { service, lastDay, reasons } }) =>
    `Det planerade avslutet i ${serviceName(service)} hos ${company.name} (sista dag ${day(lastDay)}) kunde inte genomföras: ${list(reasons.map((reason) => IN_THE_WAY_SV[reason]))}. Nya försök görs varje dag i 14 dagar.`,
  'planned-end-lapsed': ({ company, details: { service, lastDay, next } }) =>
    `Det planerade avslutet i ${serviceName(service)} hos ${company.name} (sista dag ${day(lastDay)}) gick inte att genomföra på 14 dagar och gäller inte längre.${nextIs(next)}`,
}
