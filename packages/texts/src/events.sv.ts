import type { EventSentences } from './events.ts'
import { formatOf } from './format.ts'
import { outcomeTextOf, sentenceOf } from './tell.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { plannedSentencesSv } from './planned-ends/sentences.sv.ts'
import { serviceName } from './services.ts'
import { wordsSv } from './words.sv.ts'

const { day, plural } = formatOf('sv')
const vouchersOf = (count: number): string => plural(count, { one: 'verifikation', other: 'verifikationer' })

const sentences: EventSentences = {
  'collaboration-requested': ({ agency, company, details: { service } }) =>
    `${agency.name} frågade ${company.name} om ett samarbete i ${serviceName(service)}.`,
  'collaboration-accepted': ({ agency, company, details: { service } }) =>
    `Samarbetet i ${serviceName(service)} mellan ${company.name} och ${agency.name} började.`,
  'collaboration-declined': ({ agency, company, details: { service } }) =>
    `Förfrågan från ${agency.name} till ${company.name} om ${serviceName(service)} avböjdes.`,
  'collaboration-withdrawn': ({ agency, company, details: { service } }) =>
    `${agency.name} återkallade sin förfrågan till ${company.name} om ${serviceName(service)}.`,
  'collaboration-ended': ({ agency, company, details: { service, outcome, planned } }) => {
    const done = outcomeTextOf(outcomesSv, service, outcome)?.done
    const how = planned ? 'avslutades som planerat' : 'avslutades'
    return `Samarbetet i ${serviceName(service)} mellan ${company.name} och ${agency.name} ${how}.${done ? ` ${done}.` : ''}`
  },
  ...plannedSentencesSv,
  'agency-access-fell': ({ agency, company, details: { service } }) =>
    `${agency.name} förlorade läsåtkomsten till ${serviceName(service)} hos ${company.name}.`,
  'agency-access-returned': ({ agency, company, details: { service } }) =>
    `${agency.name} fick tillbaka läsåtkomsten till ${serviceName(service)} hos ${company.name}.`,
  'agency-access-taken-away': ({ agency, company, details: { service, resting } }) =>
    resting
      ? `Rätten för ${agency.name} att läsa ${serviceName(service)} hos ${company.name} vid ett nytt samarbete togs bort.`
      : `Åtkomsten för ${agency.name} till ${serviceName(service)} hos ${company.name} togs bort.`,
  'deletion-scheduled': ({ company, details: { service, on } }) => `${serviceName(service)} hos ${company.name} ska raderas ${day(on)}.`,
  'deletion-held': ({ company, details: { service, lastDay } }) =>
    `Innehållet i ${serviceName(service)} hos ${company.name} bevaras av rättsliga skäl till och med ${day(lastDay)}.`,
  'deletion-released': ({ company, details: { service } }) => `Det rättsliga bevarandet av ${serviceName(service)} hos ${company.name} är upphävt.`,
  'deletion-cancelled': ({ company, details: { service } }) => `Raderingen av ${serviceName(service)} hos ${company.name} stoppades.`,
  'deletion-carried-out': ({ company, details: { service } }) => `Innehållet i ${serviceName(service)} hos ${company.name} är raderat.`,
  'subscription-upgraded': ({ company, details: { from, service } }) =>
    `${serviceName(from)} hos ${company.name} uppgraderades till ${serviceName(service)}.`,
  'main-contact-set': ({ company, details: { person } }) => `${person} blev huvudkontakt för ${company.name}.`,
  'user-added': ({ company, details: { person, role } }) =>
    `${person} lades till i ${company.name} som ${wordsSv.role[role].toLocaleLowerCase('sv')}.`,
  'user-activated': ({ details: { person } }) => `${person} aktiverade sitt konto.`,
  'user-changed': ({ company, details }) => {
    const { person } = details
    if (!('change' in details)) return `${person} hos ${company.name} ändrades.`
    switch (details.change) {
      case 'licences':
        return `Licenserna för ${person} hos ${company.name} ändrades.`
      case 'status':
        return details.status === 'inactive' ? `${person} hos ${company.name} inaktiverades.` : `${person} hos ${company.name} aktiverades.`
      case 'role':
        return `${person} fick rollen ${wordsSv.role[details.role].toLocaleLowerCase('sv')} hos ${company.name}.`
    }
  },
  'user-removed': ({ company, details: { person } }) => `${person} togs bort från ${company.name}.`,
  'auditor-access-ended': ({ company, details: { person } }) => `${person} läser inte längre hos ${company.name}: revisorstiden är slut.`,
  'reminder-sent': ({ company, details: { service, persons } }) =>
    `En påminnelse om ${serviceName(service)} hos ${company.name} skickades till ${plural(persons, { one: 'person', other: 'personer' })}.`,
  'payroll-backup-handed-over': ({ company, details: { service } }) =>
    `Säkerhetskopian av ${serviceName(service)} lämnades över till ${company.name}.`,
  'sie-imported': ({ company, details: { service, vouchers, removed = 0 } }) =>
    `En SIE-fil importerades i ${serviceName(service)} hos ${company.name}: ${vouchersOf(vouchers)}.${removed > 0 ? ` ${vouchers === 1 ? 'Den' : 'De'} ersatte ${vouchersOf(removed)}.` : ''}`,
  'sie-import-undone': ({ company, details: { service, vouchers, restored } }) =>
    `En import i ${serviceName(service)} hos ${company.name} ångrades: ${vouchersOf(vouchers)} togs bort${restored > 0 ? ` och ${vouchersOf(restored)} kom tillbaka` : ''}.`,
  'voucher-corrected': ({ company, details: { service, voucher, reversal, replacement } }) =>
    `Verifikation ${voucher} i ${serviceName(service)} hos ${company.name} rättades med ${replacement ? `${reversal} och ${replacement}` : reversal}.`,
  'register-imported': ({ details: { rows } }) => `Registret importerades: ${plural(rows, { one: 'rad', other: 'rader' })}.`,
}

export const eventsSv = {
  title: 'Händelser',
  lead: 'Det som har hänt, vem som gjorde det och när. Det senaste först.',
  empty: 'Här visas avslut, användare och annat som händer i företaget.',
  emptyTitle: 'Inget har hänt än',
  all: 'Alla händelser',
  receipt: 'Visa kvittot',
  receiptNamed: (number: string) => `Visa kvittot ${number}`,
  by: (name: string, party: string | null) => (party ? `${name}, ${party.toLocaleLowerCase('sv')}` : name),
  sentence: sentenceOf(sentences),
  portal: 'Portalen',
  fileName: (on: string) => `Händelser-${on}`,
  columns: ['Datum', 'Tid', 'Kundnr', 'Företag', 'Händelse', 'Av', 'Part', 'Kvittonummer'],
  filter: 'Filtrera händelser',
  search: 'Sök',
  searchHint: 'Kund, person eller kvittonummer',
  group: 'Slag',
  allGroups: 'Alla slag',
  groups: {
    starts: 'Samarbeten som börjar',
    ends: 'Avslut',
    access: 'Åtkomst',
    deletions: 'Raderingar',
    people: 'Användare',
    content: 'Innehåll',
  },
  from: 'Från och med',
  to: 'Till och med',
  daysTurned: 'Dagen ligger före ”Från och med”.',
  noneFound: 'Inga träffar',
  noneFoundWhat: 'Ändra eller ta bort ett filter.',
  clear: 'Rensa filter',
  download: 'Ladda ner',
}
export type EventsTexts = typeof eventsSv
