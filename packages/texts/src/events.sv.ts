import type { EventSentences } from './events.ts'
import { formatOf } from './format.ts'
import { outcomeTextOf } from './tell.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { serviceName } from './services.ts'
import { wordsSv } from './words.sv.ts'

const { day, plural } = formatOf('sv')

const sentences: EventSentences = {
  'collaboration-requested': ({ agency, company, details: { service } }) =>
    `${agency?.name ?? 'En byrå'} frågade ${company.name} om ett samarbete i ${service ? serviceName(service) : 'en tjänst'}.`,
  'collaboration-accepted': ({ agency, company, details: { service } }) =>
    `Samarbetet i ${service ? serviceName(service) : 'tjänsten'} mellan ${company.name} och ${agency?.name ?? 'byrån'} började.`,
  'collaboration-declined': ({ agency, details: { service } }) =>
    `Förfrågan från ${agency?.name ?? 'byrån'} om ${service ? serviceName(service) : 'tjänsten'} avböjdes.`,
  'collaboration-withdrawn': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'Byrån'} återkallade sin förfrågan om ${service ? serviceName(service) : 'tjänsten'}.`,
  'collaboration-ended': ({ agency, company, details: { service, outcome } }) => {
    const done = service && outcome && outcomeTextOf(outcomesSv, service, outcome)?.done
    return `Samarbetet i ${service ? serviceName(service) : 'tjänsten'} mellan ${company.name} och ${agency?.name ?? 'byrån'} avslutades.${done ? ` ${done}.` : ''}`
  },
  'agency-access-fell': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'Byrån'} miste läsåtkomsten till ${service ? serviceName(service) : 'tjänsten'}.`,
  'agency-access-returned': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'Byrån'} fick tillbaka läsåtkomsten till ${service ? serviceName(service) : 'tjänsten'}.`,
  'agency-access-taken-away': ({ agency, details: { service, resting } }) => {
    const [who, what] = [agency?.name ?? 'byrån', service ? serviceName(service) : 'tjänsten']
    return resting ? `Rätten för ${who} att läsa ${what} vid ett nytt samarbete togs bort.` : `Åtkomsten för ${who} till ${what} togs bort.`
  },
  'deletion-scheduled': ({ details: { service, on } }) => `${service ? serviceName(service) : 'Tjänsten'} ska raderas${on ? ` ${day(on)}` : ''}.`,
  'deletion-cancelled': ({ details: { service } }) => `Raderingen av ${service ? serviceName(service) : 'tjänsten'} avbröts.`,
  'deletion-carried-out': ({ details: { service } }) => `Innehållet i ${service ? serviceName(service) : 'tjänsten'} är raderat.`,
  'subscription-upgraded': ({ company, details: { from, service } }) =>
    `${from ? serviceName(from) : 'Tjänsten'} hos ${company.name} uppgraderades till ${service ? serviceName(service) : 'en annan tjänst'}.`,
  'main-contact-set': ({ company, details: { person } }) => `${person ?? 'En användare'} blev huvudkontakt för ${company.name}.`,
  'user-added': ({ company, details: { person, role } }) =>
    `${person ?? 'En användare'} lades till i ${company.name}${role ? ` som ${wordsSv.role[role].toLocaleLowerCase('sv')}` : ''}.`,
  'user-activated': ({ details: { person } }) => `${person ?? 'En användare'} aktiverade sitt konto.`,
  'user-changed': ({ details: { person, change, role, status } }) => {
    const name = person ?? 'En användare'
    if (change === 'licences') return `Licenserna för ${name} ändrades.`
    if (change === 'status') return status === 'inactive' ? `${name} inaktiverades.` : `${name} aktiverades.`
    return role ? `${name} fick rollen ${wordsSv.role[role].toLocaleLowerCase('sv')}.` : `${name} ändrades.`
  },
  'user-removed': ({ company, details: { person } }) => `${person ?? 'En användare'} togs bort från ${company.name}.`,
  'auditor-access-ended': ({ company, details: { person } }) =>
    `${person ?? 'En revisor'} läser inte längre hos ${company.name}: revisorstiden är slut.`,
  'reminder-sent': ({ details: { service, persons } }) =>
    `En påminnelse om ${service ? serviceName(service) : 'tjänsten'} skickades till ${plural(persons ?? 0, { one: 'person', other: 'personer' })}.`,
  'payroll-backup-handed-over': ({ company, details: { service } }) =>
    `Säkerhetskopian av ${service ? serviceName(service) : 'tjänsten'} lämnades över till ${company.name}.`,
  'sie-imported': ({ details: { service, vouchers } }) =>
    `En SIE-fil lästes in i ${service ? serviceName(service) : 'tjänsten'}${vouchers === undefined ? '' : `: ${plural(vouchers, { one: 'verifikation', other: 'verifikationer' })}`}.`,
  'register-imported': ({ details: { rows } }) =>
    `Registret lästes in${rows === undefined ? '' : `: ${plural(rows, { one: 'rad', other: 'rader' })}`}.`,
}

export const eventsSv = {
  title: 'Händelser',
  lead: 'Det som har hänt, vem som gjorde det och när. Det senaste först.',
  empty: 'Här visas avslut, användare och annat som händer i företaget.',
  emptyTitle: 'Inget har hänt än',
  receipt: 'Visa kvittot',
  receiptNamed: (number: string) => `Visa kvittot ${number}`,
  by: (name: string, party: string | null) => (party ? `${name}, ${party.toLocaleLowerCase('sv')}` : name),
  sentences,
  portal: 'Portalen',
}
export type EventsTexts = typeof eventsSv
