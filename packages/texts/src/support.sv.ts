import { formatOf } from './format.ts'

const { number, plural } = formatOf('sv')

export const supportSv = {
  title: 'Supportkonsol',
  lead: 'Hitta ett företag, en person, ett kvitto eller ett ärende och hjälp vidare.',
  start: 'Start',
  companies: 'Företag',
  cases: 'Ärenden',
  openCases: 'Öppna ärenden',
  noOpenCases: 'Inga ärenden väntar.',
  allCases: 'Visa alla öppna ärenden',
  lastMessage: (at: string) => `senast skrivet ${at}`,
  stuck: 'Har fastnat',
  nothingStuck: 'Ingenting har fastnat.',
  moreStuck: 'Det finns fler. De visas när de översta är åtgärdade.',
  stuckPlan: (service: string, agency: string, lastDay: string) => `${service} med ${agency} skulle ha avslutats efter ${lastDay}.`,
  stuckDeletion: (service: string, on: string) => `${service} skulle ha raderats ${on}.`,
  stuckMail: (name: string, email: string, since: string) => `E-post till ${name} (${email}) har inte kommit fram sedan ${since}.`,
  stuckJobs: (failed: number, triedAgain: number, since: string) => {
    const jobs = `${plural(failed, { one: 'misslyckat jobb', other: 'misslyckade jobb' })} och ${number(triedAgain)} som görs om`
    return `${jobs}, det äldsta från ${since}. Driften ser mer i loggen.`
  },
  latestCompanies: 'Senast tillkomna företag',
  people: 'Personer',
  receipts: 'Kvitton',
  search: 'Sök i supportkonsolen',
  searchHint: 'Namn, kundnummer, organisationsnummer, e-postadress, kvitto eller ärende',
  noneTitle: 'Inga träffar',
  none: 'Sök på början av ett namn eller en e-postadress, eller på ett kundnummer, organisationsnummer, kvittonummer eller ärendenummer.',
  more: 'Det finns fler träffar. Skriv mer för att hitta rätt.',
  staff: 'Supportpersonal',
  moreCompanies: 'Finns i fler företag.',
  receiptKind: { termination: 'Avslut', upgrade: 'Uppgradering' },
  noMainContact: 'Saknas',
  services: 'Tjänster',
  state: 'Status',
  upgrade: 'Uppgradera',
  upgradeNamed: (service: string) => `Uppgradera ${service}`,
  upgradeWhat: (to: string) => `Tjänsten blir ${to} och aktiv. Allt innehåll följer med oförändrat. Så här ändras åtkomsten:`,
  upgradeTo: (to: string) => `Uppgradera till ${to}`,
  upgraded: (to: string) => `Tjänsten är uppgraderad till ${to}`,
  matrix: 'Åtkomst före och efter uppgraderingen',
  party: 'Part',
  receiptTitle: 'Kvitto på uppgradering',
  receiptLead: (from: string, to: string, customer: string) => `${from} hos ${customer} är uppgraderad till ${to}.`,
  at: 'Uppgraderades',
  records: 'Poster som följde med',
  content: 'Innehållets SHA-256',
  hash: 'Kvittots SHA-256',
}
export type SupportTexts = typeof supportSv
