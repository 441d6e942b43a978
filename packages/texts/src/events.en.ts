import type { EventSentences } from './events.ts'
import type { EventsTexts } from './events.sv.ts'
import { formatOf } from './format.ts'
import { outcomeTextOf } from './tell.ts'
import { outcomesEn } from './outcomes.en.ts'
import { serviceName } from './services.ts'
import { wordsEn } from './words.en.ts'

const { day, plural } = formatOf('en')

const sentences: EventSentences = {
  'collaboration-requested': ({ agency, company, details: { service } }) =>
    `${agency?.name ?? 'An agency'} asked ${company.name} to collaborate in ${service ? serviceName(service) : 'a service'}.`,
  'collaboration-accepted': ({ agency, company, details: { service } }) =>
    `The collaboration in ${service ? serviceName(service) : 'the service'} between ${company.name} and ${agency?.name ?? 'the agency'} began.`,
  'collaboration-declined': ({ agency, details: { service } }) =>
    `The request of ${agency?.name ?? 'the agency'} for ${service ? serviceName(service) : 'the service'} was declined.`,
  'collaboration-withdrawn': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'The agency'} withdrew its request for ${service ? serviceName(service) : 'the service'}.`,
  'collaboration-ended': ({ agency, company, details: { service, outcome } }) => {
    const done = service && outcome && outcomeTextOf(outcomesEn, service, outcome)?.done
    return `The collaboration in ${service ? serviceName(service) : 'the service'} between ${company.name} and ${agency?.name ?? 'the agency'} was ended.${done ? ` ${done}.` : ''}`
  },
  'agency-access-fell': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'The agency'} lost its read access to ${service ? serviceName(service) : 'the service'}.`,
  'agency-access-returned': ({ agency, details: { service } }) =>
    `${agency?.name ?? 'The agency'} can read ${service ? serviceName(service) : 'the service'} again.`,
  'agency-access-taken-away': ({ agency, details: { service, resting } }) => {
    const [who, what] = [agency?.name ?? 'the agency', service ? serviceName(service) : 'the service']
    return resting ? `The right of ${who} to read ${what} in a new collaboration was taken away.` : `The access of ${who} to ${what} was taken away.`
  },
  'deletion-scheduled': ({ details: { service, on } }) =>
    `${service ? serviceName(service) : 'The service'} is to be deleted${on ? ` on ${day(on)}` : ''}.`,
  'deletion-cancelled': ({ details: { service } }) => `The deletion of ${service ? serviceName(service) : 'the service'} was called off.`,
  'deletion-carried-out': ({ details: { service } }) => `The content of ${service ? serviceName(service) : 'the service'} has been deleted.`,
  'subscription-upgraded': ({ company, details: { from, service } }) =>
    `${from ? serviceName(from) : 'The service'} at ${company.name} was upgraded to ${service ? serviceName(service) : 'another service'}.`,
  'main-contact-set': ({ company, details: { person } }) => `${person ?? 'A user'} became main contact of ${company.name}.`,
  'user-added': ({ company, details: { person, role } }) =>
    `${person ?? 'A user'} was added to ${company.name}${role ? ` as ${wordsEn.role[role].toLocaleLowerCase('en')}` : ''}.`,
  'user-activated': ({ details: { person } }) => `${person ?? 'A user'} activated their account.`,
  'user-changed': ({ details: { person, change, role, status } }) => {
    const name = person ?? 'A user'
    if (change === 'licences') return `The licences of ${name} were changed.`
    if (change === 'status') return status === 'inactive' ? `${name} was deactivated.` : `${name} was activated.`
    return role ? `${name} got the role ${wordsEn.role[role].toLocaleLowerCase('en')}.` : `${name} was changed.`
  },
  'user-removed': ({ company, details: { person } }) => `${person ?? 'A user'} was removed from ${company.name}.`,
  'auditor-access-ended': ({ company, details: { person } }) =>
    `${person ?? 'An auditor'} no longer reads at ${company.name}: the auditor’s time is over.`,
  'reminder-sent': ({ details: { service, persons } }) =>
    `A reminder about ${service ? serviceName(service) : 'the service'} was sent to ${plural(persons ?? 0, { one: 'person', other: 'people' })}.`,
  'payroll-backup-handed-over': ({ company, details: { service } }) =>
    `The backup of ${service ? serviceName(service) : 'the service'} was handed over to ${company.name}.`,
  'sie-imported': ({ details: { service, vouchers } }) =>
    `A SIE file was read into ${service ? serviceName(service) : 'the service'}${vouchers === undefined ? '' : `: ${plural(vouchers, { one: 'voucher', other: 'vouchers' })}`}.`,
  'register-imported': ({ details: { rows } }) =>
    `The register was read in${rows === undefined ? '' : `: ${plural(rows, { one: 'row', other: 'rows' })}`}.`,
}

export const eventsEn: EventsTexts = {
  title: 'Events',
  lead: 'What has happened, by whom and when. The latest first.',
  empty: 'Ends, users and whatever else happens in the company is shown here.',
  emptyTitle: 'Nothing has happened yet',
  receipt: 'Show the receipt',
  receiptNamed: (number) => `Show the receipt ${number}`,
  by: (name, party) => (party ? `${name}, ${party.toLocaleLowerCase('en')}` : name),
  sentences,
  portal: 'The portal',
}
