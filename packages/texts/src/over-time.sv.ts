import type { AccessLevel, AccessReason, ReachReason } from '@portal/domain'
import { formatOf } from './format.ts'

const format = formatOf('sv')

const level: Readonly<Record<AccessLevel, string>> = { none: 'Ingen åtkomst', read: 'Kan läsa', write: 'Kan arbeta' }

const because: Readonly<Record<AccessReason, string>> = {
  'not-begun': 'Kunden har inte börjat använda tjänsten.',
  'service-active': 'Tjänsten är aktiv.',
  'service-read-only': 'Tjänsten är en läsversion.',
  'service-closed': 'Tjänsten är avslutad. Uppgifterna sparas.',
  'service-deleting': 'Tjänsten är uppsagd. Uppgifterna ska raderas.',
  'service-deleted': 'Uppgifterna är raderade.',
  collaborates: 'Byrån samarbetar med kunden i tjänsten.',
  'kept-by-end': 'Samarbetet är avslutat. Byrån behåller läsåtkomst.',
  'kept-while-collaborating': 'Samarbetet är avslutat. Byrån läser så länge den har ett annat aktivt samarbete med kunden.',
  'other-collaborations-over': 'Byrån har inget annat aktivt samarbete med kunden längre.',
  'nothing-kept': 'Samarbetet är avslutat. Byrån behåller ingen åtkomst.',
  'taken-away': 'Kunden har tagit bort byråns läsåtkomst.',
  'deletion-cancelled': 'Samarbetet är avslutat och raderingen stoppad. Då läser bara kunden.',
  'used-again': 'Kunden arbetar i tjänsten igen, utan byrån.',
  'no-collaboration': 'Byrån har inget samarbete i tjänsten.',
}

const reach: Readonly<Record<ReachReason, string>> = {
  auditor: 'Revisorer kan bara läsa.',
  staff: 'Byråns medarbetare behöver ingen licens.',
  licence: 'Personen har licens för tjänsten.',
  'administrator-without-licence': 'En administratör utan licens kan läsa men inte arbeta.',
  'no-licence': 'Personen har ingen licens för tjänsten.',
}

export const overTimeSv = {
  title: 'Åtkomst över tid',
  link: 'Åtkomst över tid',
  linkOf: (service: string) => `Åtkomst över tid för ${service}`,
  lead: (service: string, customer: string) => `Vem som har kunnat se och ändra i ${service} hos ${customer}, och vad som är planerat.`,
  knownFrom: (at: string) => `Uppgifterna börjar ${format.instant(at)}. Vad som gällde tidigare finns inte registrerat här.`,
  knownFromFact: 'Uppgifterna börjar',
  ownOnly: 'Ni ser byråns egen åtkomst, och kundens så länge byrån har åtkomst.',
  level,
  because,
  reach,
  when: 'När',
  who: 'Vem',
  before: 'Före',
  after: 'Efter',
  access: 'Åtkomst',
  why: 'Varför',
  unknown: '–',
  ownChange: 'Roll, licens eller användare ändrad.',
  changes: 'Alla ändringar',
  noChanges: 'Det finns inga ändringar att visa.',
  planned: 'Planerat',
  inTheWay: 'Något var i vägen vid det senaste försöket. Nytt försök görs då.',
  pickDay: 'Visa en viss dag',
  now: 'Just nu',
  onDay: (day: string) => format.day(day),
  willBe: 'Så blir det om inget ändras till dess.',
  from: (at: string) => `Från ${format.instant(at)}`,
  parties: 'Företag',
  people: 'Kundens användare',
  peopleShown: (count: number) => `De ${format.number(count)} första i bokstavsordning visas.`,
  noPeople: 'Ingen av kundens användare hade åtkomst.',
  pdf: 'Ladda ner som PDF',
  fileName: 'atkomst-over-tid',
  service: 'Tjänst',
  customer: 'Kund',
  made: 'Utskrivet',
  whyTitle: 'Varför ser någon en tjänst, eller inte?',
  whyLead: 'Svaret kommer från samma regler som bestämmer åtkomsten.',
  person: 'Personens e-postadress',
  momentOptional: 'Dag (tom: just nu)',
  ask: 'Visa svaret',
  answer: (name: string, service: string): Readonly<Record<AccessLevel, string>> => ({
    none: `${name} ser inte ${service}.`,
    read: `${name} kan läsa i ${service} men inte ändra.`,
    write: `${name} kan läsa och ändra i ${service}.`,
  }),
  answeredAt: (at: string) => `Gäller ${format.instant(at)}.`,
  nobody: (email: string) => `Ingen användare har adressen ${email}.`,
  noWay: 'Personen är varken aktiv användare hos kunden eller medarbetare på en byrå.',
  as: {
    member: (role: string, company: string) => `${role} hos ${company}`,
    staff: (role: string, company: string) => `${role} på byrån ${company}`,
  },
  companyCan: 'Företaget',
  personCan: 'Personen',
  notRecorded: 'Portalen hade inte registrerat allt om personen vid den tiden. Personen kan ha haft mer åtkomst.',
}

export type OverTimeTexts = typeof overTimeSv
