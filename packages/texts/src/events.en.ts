import type { EventSentences } from './events.ts'
import type { EventsTexts } from './events.sv.ts'
import { formatOf } from './format.ts'
import { outcomeTextOf, sentenceOf } from './tell.ts'
import { outcomesEn } from './outcomes.en.ts'
import { plannedSentencesEn } from './planned-ends/sentences.en.ts'
import { serviceName } from './services.ts'
import { wordsEn } from './words.en.ts'

const { day, plural } = formatOf('en')
const vouchersOf = (count: number): string => plural(count, { one: 'voucher', other: 'vouchers' })
const removedEn = (count: number): string => plural(count, { one: 'voucher was removed', other: 'vouchers were removed' })

const sentences: EventSentences = {
  'collaboration-requested': ({ agency, company, details: { service } }) =>
    `${agency.name} asked ${company.name} to collaborate in ${serviceName(service)}.`,
  'collaboration-accepted': ({ agency, company, details: { service } }) =>
    `The collaboration in ${serviceName(service)} between ${company.name} and ${agency.name} began.`,
  'collaboration-declined': ({ agency, company, details: { service } }) =>
    `The request of ${agency.name} to ${company.name} for ${serviceName(service)} was declined.`,
  'collaboration-withdrawn': ({ agency, company, details: { service } }) =>
    `${agency.name} withdrew its request to ${company.name} for ${serviceName(service)}.`,
  'collaboration-ended': ({ agency, company, details: { service, outcome, planned } }) => {
    const done = outcomeTextOf(outcomesEn, service, outcome)?.done
    const how = planned ? 'was ended as planned' : 'was ended'
    return `The collaboration in ${serviceName(service)} between ${company.name} and ${agency.name} ${how}.${done ? ` ${done}.` : ''}`
  },
  ...plannedSentencesEn,
  'agency-access-fell': ({ agency, company, details: { service } }) =>
    `${agency.name} lost its read access to ${serviceName(service)} at ${company.name}.`,
  'agency-access-returned': ({ agency, company, details: { service } }) =>
    `${agency.name} can read ${serviceName(service)} at ${company.name} again.`,
  'agency-access-taken-away': ({ agency, company, details: { service, resting } }) =>
    resting
      ? `The right of ${agency.name} to read ${serviceName(service)} at ${company.name} in a new collaboration was taken away.`
      : `The access of ${agency.name} to ${serviceName(service)} at ${company.name} was taken away.`,
  'deletion-scheduled': ({ company, details: { service, on } }) => `${serviceName(service)} at ${company.name} is to be deleted on ${day(on)}.`,
  'deletion-held': ({ company, details: { service, lastDay } }) =>
    `The content of ${serviceName(service)} at ${company.name} is under legal hold up to and including ${day(lastDay)}.`,
  'deletion-released': ({ company, details: { service } }) => `The legal hold on ${serviceName(service)} at ${company.name} was lifted.`,
  'deletion-cancelled': ({ company, details: { service } }) => `The deletion of ${serviceName(service)} at ${company.name} was cancelled.`,
  'deletion-carried-out': ({ company, details: { service } }) => `The content of ${serviceName(service)} at ${company.name} has been deleted.`,
  'subscription-upgraded': ({ company, details: { from, service } }) =>
    `${serviceName(from)} at ${company.name} was upgraded to ${serviceName(service)}.`,
  'main-contact-set': ({ company, details: { person } }) => `${person} became main contact of ${company.name}.`,
  'user-added': ({ company, details: { person, role } }) =>
    `${person} was added to ${company.name} as ${wordsEn.role[role].toLocaleLowerCase('en')}.`,
  'user-activated': ({ details: { person } }) => `${person} activated their account.`,
  'user-changed': ({ company, details }) => {
    const { person } = details
    if (!('change' in details)) return `${person} at ${company.name} was changed.`
    switch (details.change) {
      case 'licences':
        return `The licences of ${person} at ${company.name} were changed.`
      case 'status':
        return details.status === 'inactive' ? `${person} at ${company.name} was deactivated.` : `${person} at ${company.name} was activated.`
      case 'role':
        return `${person} got the role ${wordsEn.role[details.role].toLocaleLowerCase('en')} at ${company.name}.`
    }
  },
  'user-removed': ({ company, details: { person } }) => `${person} was removed from ${company.name}.`,
  'auditor-access-ended': ({ company, details: { person } }) => `${person} no longer reads at ${company.name}: the auditor’s time is over.`,
  'reminder-sent': ({ company, details: { service, persons } }) =>
    `A reminder about ${serviceName(service)} at ${company.name} was sent to ${plural(persons, { one: 'person', other: 'people' })}.`,
  'payroll-backup-handed-over': ({ company, details: { service } }) => `The backup of ${serviceName(service)} was handed over to ${company.name}.`,
  'sie-imported': ({ company, details: { service, vouchers, removed = 0 } }) =>
    `A SIE file was imported into ${serviceName(service)} at ${company.name}: ${vouchersOf(vouchers)}.${removed > 0 ? ` ${vouchers === 1 ? 'It' : 'They'} replaced ${vouchersOf(removed)}.` : ''}`,
  'sie-import-undone': ({ company, details: { service, vouchers, restored } }) =>
    `An import into ${serviceName(service)} at ${company.name} was undone: ${removedEn(vouchers)}${restored > 0 ? ` and ${vouchersOf(restored)} came back` : ''}.`,
  'voucher-corrected': ({ company, details: { service, voucher, reversal, replacement } }) =>
    `Voucher ${voucher} in ${serviceName(service)} at ${company.name} was corrected by ${replacement ? `${reversal} and ${replacement}` : reversal}.`,
  'register-imported': ({ details: { rows } }) => `The register was imported: ${plural(rows, { one: 'row', other: 'rows' })}.`,
}

export const eventsEn: EventsTexts = {
  title: 'Events',
  lead: 'What has happened, by whom and when. The latest first.',
  empty: 'Ends, users and whatever else happens in the company is shown here.',
  emptyTitle: 'Nothing has happened yet',
  all: 'All events',
  receipt: 'Show the receipt',
  receiptNamed: (number) => `Show the receipt ${number}`,
  by: (name, party) => (party ? `${name}, ${party.toLocaleLowerCase('en')}` : name),
  sentence: sentenceOf(sentences),
  portal: 'The portal',
  fileName: (on) => `Events-${on}`,
  columns: ['Date', 'Time', 'Customer no.', 'Company', 'Event', 'By', 'Party', 'Receipt number'],
  filter: 'Filter events',
  search: 'Search',
  searchHint: 'Customer, person or receipt number',
  group: 'Kind',
  allGroups: 'All kinds',
  groups: {
    starts: 'Collaborations that begin',
    ends: 'Ends',
    access: 'Access',
    deletions: 'Deletions',
    people: 'Users',
    content: 'Content',
  },
  from: 'From',
  to: 'Through',
  daysTurned: 'The day is before “From”.',
  noneFound: 'No events fit',
  noneFoundWhat: 'Change or remove a filter.',
  clear: 'Remove all filters',
  download: 'Download',
}
