import { formatOf } from '../format.ts'
import { IN_THE_WAY_SV } from './in-the-way.sv.ts'

const { day, list } = formatOf('sv')

export const plannedEndsSv = {
  when: 'När ska samarbetet avslutas?',
  whenWhat: 'Till och med den sista dagen fungerar allt som vanligt. Avslutet genomförs klockan 00.00 dagen efter.',
  atOnce: 'Genast',
  atOnceWhat: 'Åtkomsten ändras i samma stund.',
  today: (on: string) => `I dag, ${day(on)}`,
  month: (on: string) => `Månadens sista dag, ${day(on)}`,
  fiscalYear: (on: string) => `Räkenskapsårets sista dag, ${day(on)}`,
  another: 'En annan dag',
  lastDay: 'Sista dag',
  lastDayWhat: (from: string, to: string) => `Från ${day(from)} till ${day(to)}.`,
  dayMissing: 'Välj den sista dagen.',
  dayOutside: (from: string, to: string) => `Välj en dag från ${day(from)} till ${day(to)}.`,
  laterWhat:
    'Det som visas här är vad som händer om inget ändras till dess. Reglerna prövas igen på dagen. Det du bekräftar nu gäller bara så länge det är oförändrat.',
  moved: {
    deletion: (from: string, to: string) => `Raderingen sker ${day(to)} i stället för ${day(from)}.`,
    retention: (from: string, to: string) => `Räkenskapsinformationen ska sparas till och med ${day(to)} i stället för ${day(from)}.`,
  },
  plan: 'Planera avslutet',
  planned: (lastDay: string) => `Avslutet är planerat. Sista dag är ${day(lastDay)}.`,
  badge: (lastDay: string) => `Sista dag ${day(lastDay)}`,
  title: (lastDay: string) => `Samarbetet avslutas efter ${day(lastDay)}`,
  plannedBy: (name: string, done: string) => `${name} har planerat avslutet. Därefter: ${done.toLocaleLowerCase('sv')}.`,
  sooner: 'Ni kan avsluta tidigare: genast, eller efter en dag före den här.',
  inTheWay: (reasons: readonly (keyof typeof IN_THE_WAY_SV)[]) =>
    `Det gick inte att genomföra: ${list(reasons.map((reason) => IN_THE_WAY_SV[reason]))}. Nya försök görs varje dag. Ordna det, eller avsluta genast.`,
  reasons: (reasons: readonly (keyof typeof IN_THE_WAY_SV)[]) => list(reasons.map((reason) => IN_THE_WAY_SV[reason])),
  move: 'Flytta',
  moveNamed: (service: string) => `Flytta avslutet av ${service}`,
  callOffNamed: (service: string) => `Ställ in avslutet av ${service}`,
  moveTitle: 'Flytta avslutet',
  movedTo: (lastDay: string) => `Sista dag är nu ${day(lastDay)}`,
  callOff: 'Ställ in avslutet',
  callOffTitle: 'Ställa in det planerade avslutet?',
  callOffConsequence: 'Samarbetet fortsätter tills någon av er avslutar det. Båda får veta det.',
  calledOff: 'Det planerade avslutet är inställt',
  receiptPlanned: 'Planerades',
  receiptPlannedOn: (at: string, lastDay: string) => `${at}, med ${day(lastDay)} som sista dag`,
}
export type PlannedEndsTexts = typeof plannedEndsSv
