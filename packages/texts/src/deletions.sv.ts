import { formatOf } from './format.ts'

const { day, instant, number } = formatOf('sv')

export const deletionsSv = {
  title: 'Raderingsintyg',
  fileName: 'Raderingsintyg',
  lead: (service: string, customer: string) => `Allt innehåll i ${service} hos ${customer} är raderat och går inte att få tillbaka.`,
  receiptNumber: 'Kvittonummer',
  customer: 'Kund',
  agency: 'Byrå',
  service: 'Tjänst',
  decided: 'Beslutad',
  decidedBy: (party: string, at: string) => `${instant(at)}, av ${party.toLocaleLowerCase('sv')}en`,
  due: 'Bestämd dag',
  dueOn: (on: string) => day(on),
  carriedOut: 'Utförd',
  from: (startedAt: string, carriedOutAt: string) => `${instant(startedAt)} – ${instant(carriedOutAt)}`,
  counts: 'Det här fanns och är raderat',
  kind: 'Innehåll',
  count: 'Antal',
  files: 'Filer',
  empty: 'Tjänsten var tom.',
  retained: 'Räkenskapsinformation',
  remains: 'Det som kan ligga kvar tills det skrivs över',
  remainsWhat: 'Ingen sökning hittar längre det som raderades. Delar av det kan ändå ligga kvar på disken tills de skrivs över eller gallras:',
  remainsIn: [
    'i ledigt utrymme i databasens filer',
    'i databasens logg (write-ahead log) tills den återanvänds, och i arkiverade kopior av den',
    'i säkerhetskopior tills de har gallrats',
    'på disken där de borttagna filerna låg',
  ],
  exported: 'Före raderingen',
  manifest: 'Manifestet i den senaste exporten, SHA-256',
  neverExported: 'Ingen fullständig export gjordes',
  download: 'Ladda ner PDF',
  toReceipt: 'Till kvittot',
  show: 'Visa raderingsintyget',
  progress: (removed: number, total: number) => `Raderas nu: ${number(removed)} av ${number(total)} poster`,
}
export type DeletionsTexts = typeof deletionsSv
