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
  'collaboration-declined': ({ agency, details: { service } }) => `The request of ${agency.name} for ${serviceName(service)} was declined.`,
  'collaboration-withdrawn': ({ agency, details: { service } }) => `${agency.name} withdrew its request for ${serviceName(service)}.`,
  'collaboration-ended': ({ agency, company, details: { service, outcome, planned } }) => {
    const done = outcomeTextOf(outcomesEn, service, outcome)?.done
    const how = planned ? 'was ended as planned' : 'was ended'
    return `The collaboration in ${serviceName(service)} between ${company.name} and ${agency.name} ${how}.${done ? ` ${done}.` : ''}`
  },
  ...plannedSentencesEn,
  'agency-access-fell': ({ agency, details: { service } }) => `${agency.name} lost its read access to ${serviceName(service)}.`,
  'agency-access-returned': ({ agency, details: { service } }) => `${agency.name} can read ${serviceName(service)} again.`,
  'agency-access-taken-away': ({ agency, details: { service, resting } }) =>
    resting
      ? `The right of ${agency.name} to read ${serviceName(service)} in a new collaboration was taken away.`
      : `The access of ${agency.name} to ${serviceName(service)} was taken away.`,
  'deletion-scheduled': ({ details: { service, on } }) => `${serviceName(service)} is to be deleted on ${day(on)}.`,
  'deletion-cancelled': ({ details: { service } }) => `The deletion of ${serviceName(service)} was called off.`,
  'deletion-carried-out': ({ details: { service } }) => `The content of ${serviceName(service)} has been deleted.`,
  'subscription-upgraded': ({ company, details: { from, service } }) =>
    `${serviceName(from)} at ${company.name} was upgraded to ${serviceName(service)}.`,
  'main-contact-set': ({ company, details: { person } }) => `${person} became main contact of ${company.name}.`,
  'user-added': ({ company, details: { person, role } }) =>
    `${person} was added to ${company.name} as ${wordsEn.role[role].toLocaleLowerCase('en')}.`,
  'user-activated': ({ details: { person } }) => `${person} activated their account.`,
  'user-changed': ({ details }) => {
    const { person } = details
    if (!('change' in details)) return `${person} was changed.`
    switch (details.change) {
      case 'licences':
        return `The licences of ${person} were changed.`
      case 'status':
        return details.status === 'inactive' ? `${person} was deactivated.` : `${person} was activated.`
      case 'role':
        return `${person} got the role ${wordsEn.role[details.role].toLocaleLowerCase('en')}.`
    }
  },
  'user-removed': ({ company, details: { person } }) => `${person} was removed from ${company.name}.`,
  'auditor-access-ended': ({ company, details: { person } }) => `${person} no longer reads at ${company.name}: the auditor’s time is over.`,
  'reminder-sent': ({ details: { service, persons } }) =>
    `A reminder about ${serviceName(service)} was sent to ${plural(persons, { one: 'person', other: 'people' })}.`,
  'payroll-backup-handed-over': ({ company, details: { service } }) => `The backup of ${serviceName(service)} was handed over to ${company.name}.`,
  'sie-imported': ({ details: { service, vouchers, removed = 0 } }) =>
    `A SIE file was read into ${serviceName(service)}: ${vouchersOf(vouchers)}.${removed > 0 ? ` ${vouchers === 1 ? 'It' : 'They'} replaced ${vouchersOf(removed)}.` : ''}`,
  'sie-import-undone': ({ details: { service, vouchers, restored } }) =>
    `An import into ${serviceName(service)} was undone: ${removedEn(vouchers)}${restored > 0 ? ` and ${vouchersOf(restored)} came back` : ''}.`,
  'voucher-corrected': ({ details: { service, voucher, reversal, replacement } }) =>
    `Voucher ${voucher} in ${serviceName(service)} was corrected by ${replacement ? `${reversal} and ${replacement}` : reversal}.`,
  'register-imported': ({ details: { rows } }) => `The register was read in: ${plural(rows, { one: 'row', other: 'rows' })}.`,
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
}
