import { formatOf } from '../format.ts'
import { lettersIn, link } from '../letter.ts'
import { serviceName } from '../services.ts'
import { IN_THE_WAY_SV } from './in-the-way.sv.ts'
import type { PlanFacts, PlannedMailTexts, PlanOver } from './mails.ts'

const { day, list, plural } = formatOf('sv')
const letter = lettersIn({ language: 'sv', greeting: 'Hej!', signature: 'Vänliga hälsningar\nMina tjänster' })
const namesOf = ({ services }: PlanFacts): string => list(services.map(serviceName))
const between = (facts: PlanFacts): string =>
  `Samarbetet i ${namesOf(facts)} mellan ${facts.customer} (kundnummer ${facts.customerNumber}) och ${facts.agency}`
const nextIs = ({ next }: PlanOver): string => (next === undefined ? '' : ` Den andra partens plan gäller nu: sista dag ${day(next)}.`)
const changes = ({ by }: PlanFacts): string =>
  `Till och med den dagen kan ${by} flytta avslutet eller ställa in det. Den andra parten kan avsluta tidigare.`

export const plannedMailsSv: PlannedMailTexts = {
  endPlanned: (facts) =>
    letter(
      `Samarbetet i ${namesOf(facts)} avslutas efter ${day(facts.lastDay)}`,
      `${between(facts)} ska avslutas. ${facts.by} har planerat det. Sista dag är ${day(facts.lastDay)}; till och med då fungerar allt som vanligt.`,
      changes(facts),
      link('Se vad som är planerat:', facts.url),
    ),
  plannedEndMoved: (facts) =>
    letter(
      `Ny sista dag för samarbetet i ${namesOf(facts)}: ${day(facts.lastDay)}`,
      `${between(facts)} ska avslutas en annan dag än det var tänkt. Sista dag är nu ${day(facts.lastDay)}.`,
      changes(facts),
      link('Se vad som är planerat:', facts.url),
    ),
  plannedEndCalledOff: (facts) =>
    letter(
      `Det planerade avslutet i ${namesOf(facts)} är inställt`,
      `${between(facts)} skulle ha avslutats efter ${day(facts.lastDay)}. ${facts.by} har ställt in det.${nextIs(facts)}`,
      link('Se samarbetet:', facts.url),
    ),
  plannedEndSoon: (facts) =>
    letter(
      `Påminnelse: sista dag för samarbetet i ${namesOf(facts)} är ${day(facts.lastDay)}`,
      `${between(facts)} avslutas efter ${day(facts.lastDay)}. Gör klart det som ska göras tillsammans innan dess.`,
      changes(facts),
      link('Se vad som är planerat, och om något är i vägen:', facts.url),
    ),
  plannedEndsSoon: ({ agency, customers, lastDay, url }) => {
    const named = plural(customers, { one: 'kund', other: 'kunder' })
    return letter(
      `Påminnelse: sista dag för samarbetet med ${named} är ${day(lastDay)}`,
      `Samarbetet mellan ${agency} och ${named} avslutas efter ${day(lastDay)}. Gör klart det som ska göras tillsammans innan dess.`,
      `Till och med den dagen kan ${agency} flytta avslutet eller ställa in det, kund för kund. Kunden kan avsluta tidigare.`,
      link('Se kunderna:', url),
    )
  },
  plannedEndInTheWay: ({ reasons, ...facts }) =>
    letter(
      `Samarbetet i ${namesOf(facts)} kunde inte avslutas som planerat`,
      `${between(facts)} skulle ha avslutats efter ${day(facts.lastDay)}, men något är i vägen: ${list(reasons.map((reason) => IN_THE_WAY_SV[reason]))}.`,
      'Samarbetet fortsätter så länge. Nya försök görs varje dag i 14 dagar. Därefter gäller planen inte längre.',
      link('Ordna det, avsluta genast eller ställ in avslutet:', facts.url),
    ),
  plannedEndLapsed: (facts) =>
    letter(
      `Det planerade avslutet i ${namesOf(facts)} gäller inte längre`,
      `${between(facts)} skulle ha avslutats efter ${day(facts.lastDay)}. Det gick inte att genomföra på 14 dagar.${nextIs(facts) || ' Samarbetet fortsätter.'}`,
      link('Vill ni fortfarande avsluta samarbetet gör ni det här:', facts.url),
    ),
}
