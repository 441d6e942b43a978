import { formatOf } from './format.ts'

const { date, day } = formatOf('sv')

export const subscriptionsSv = {
  title: 'Mina tjänster',
  /** A customer’s service, above its pages. */
  above: (service: string, customer: string) => `${service} · ${customer}`,
  lead: 'Företagets tjänster och vad du kan göra i dem.',
  leadVia: 'De tjänster som din byrå arbetar eller har arbetat i.',
  auditorUntil: (until: string) => `Du är revisor här och kan läsa till och med ${day(until)}.`,
  emptyTitle: 'Inga tjänster än',
  empty: 'En tjänst visas här när företaget har godkänt en byrås förfrågan. Be byrån skicka en, eller kontakta supporten.',
  yourAccess: 'Din åtkomst',
  access: { none: 'Ingen', read: 'Kan läsa', write: 'Kan arbeta' },
  agency: 'Byrå',
  noAgency: 'Ingen byrå',
  formerAgency: (agency: string) => `${agency} kan läsa`,
  restingAgency: (agency: string) => `${agency} kan läsa igen om ni börjar samarbeta på nytt`,
  ended: (at: string) => `Samarbetet avslutades ${date(at)}`,
  receipt: 'Kvitto',
  receiptNamed: (service: string) => `Kvitto på avslutet av ${service}`,
  open: 'Öppna',
  openNamed: (service: string) => `Öppna ${service}`,
  collaboration: 'Samarbetet',
  collaborationNamed: (service: string) => `Samarbetet i ${service}`,
  deletionOn: (on: string) => `Raderas ${day(on)}`,
  deletionWhat: (lastDay: string) => `Kan stoppas till och med ${day(lastDay)}.`,
  cancelDeletion: 'Stoppa raderingen',
  cancelDeletionNamed: (service: string) => `Stoppa raderingen av ${service}`,
  cancelDeletionTitle: (service: string) => `Stoppa raderingen av ${service}?`,
  cancelDeletionConsequence: 'Uppgifterna finns kvar som läsversion: kunden kan läsa, byrån har ingen åtkomst.',
  deletionCancelled: (service: string) => `Raderingen av ${service} är stoppad.`,
  takeAccessAway: 'Ta bort byråns åtkomst',
  takeAccessAwayNamed: (agency: string, service: string) => `Ta bort byråns åtkomst: ${agency}, ${service}`,
  takeAccessAwayTitle: (agency: string) => `Ta bort åtkomsten för ${agency}?`,
  takeAccessAwayConsequence: (agency: string, service: string) => `${agency} kan inte längre läsa ${service}. Ni själva påverkas inte.`,
  takeRestAwayConsequence: (agency: string, service: string) =>
    `${agency} kan inte läsa ${service} nu, och får inte tillbaka läsåtkomsten om ni börjar samarbeta igen. Ni själva påverkas inte.`,
  accessTakenAway: (agency: string, service: string) => `${agency} har inte längre åtkomst till ${service}.`,
}
export type SubscriptionsTexts = typeof subscriptionsSv
