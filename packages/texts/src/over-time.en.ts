import type { AccessLevel, AccessReason, ReachReason } from '@portal/domain'
import { formatOf } from './format.ts'
import type { OverTimeTexts } from './over-time.sv.ts'

const format = formatOf('en')

const level: Readonly<Record<AccessLevel, string>> = { none: 'No access', read: 'Can read', write: 'Can work' }

const because: Readonly<Record<AccessReason, string>> = {
  'not-begun': 'The customer has not started using the service.',
  'service-active': 'The service is active.',
  'service-read-only': 'The service is a read-only version.',
  'service-closed': 'The service has ended. The data is kept.',
  'service-deleting': 'The service has been cancelled. The data will be deleted.',
  'service-deleted': 'The data has been deleted.',
  collaborates: 'The agency collaborates with the customer in the service.',
  'kept-by-end': 'The collaboration has ended. The agency keeps read access.',
  'kept-while-collaborating': 'The collaboration has ended. The agency can read as long as it has another active collaboration with the customer.',
  'other-collaborations-over': 'The agency has no other active collaboration with the customer any more.',
  'nothing-kept': 'The collaboration has ended. The agency keeps no access.',
  'taken-away': 'The customer has removed the agency’s read access.',
  'deletion-cancelled': 'The collaboration has ended and the deletion was stopped. Only the customer can read.',
  'used-again': 'The customer works in the service again, without the agency.',
  'no-collaboration': 'The agency has no collaboration in the service.',
}

const reach: Readonly<Record<ReachReason, string>> = {
  auditor: 'Auditors can only read.',
  staff: 'The agency’s staff need no licence.',
  licence: 'The person has a licence for the service.',
  'administrator-without-licence': 'An administrator without a licence can read but not work.',
  'no-licence': 'The person has no licence for the service.',
}

export const overTimeEn: OverTimeTexts = {
  title: 'Access over time',
  link: 'Access over time',
  linkOf: (service) => `Access over time to ${service}`,
  lead: (service, customer) => `Who has been able to see and change ${service} at ${customer}, and what is planned.`,
  knownFrom: (at) => `The records begin on ${format.instant(at)}. What applied earlier is not recorded here.`,
  knownFromFact: 'The records begin',
  ownOnly: 'You see your own agency’s access, and the customer’s while the agency has access.',
  level,
  because,
  reach,
  when: 'When',
  who: 'Who',
  before: 'Before',
  after: 'After',
  access: 'Access',
  why: 'Why',
  unknown: '–',
  ownChange: 'Role, licence or user changed.',
  changes: 'All changes',
  noChanges: 'There are no changes to show.',
  planned: 'Planned',
  inTheWay: 'Something was in the way at the latest attempt. It will be tried again then.',
  pickDay: 'Show a particular day',
  now: 'Right now',
  onDay: (day) => format.day(day),
  willBe: 'This is how it will be if nothing changes until then.',
  from: (at) => `From ${format.instant(at)}`,
  parties: 'Companies',
  people: 'The customer’s users',
  peopleShown: (count) => `The first ${format.number(count)} by name are shown.`,
  noPeople: 'None of the customer’s users had access.',
  pdf: 'Download as PDF',
  fileName: 'access-over-time',
  service: 'Service',
  customer: 'Customer',
  made: 'Printed',
  whyTitle: 'Why can someone see a service, or not?',
  whyLead: 'The answer comes from the same rules that decide access.',
  person: 'The person’s e-mail address',
  momentOptional: 'Day (empty: right now)',
  ask: 'Show the answer',
  answer: (name, service) => ({
    none: `${name} cannot see ${service}.`,
    read: `${name} can read ${service} but not change it.`,
    write: `${name} can read and change ${service}.`,
  }),
  answeredAt: (at) => `Applies on ${format.instant(at)}.`,
  nobody: (email) => `No user has the address ${email}.`,
  noWay: 'The person is neither an active user of the customer nor on the staff of an agency.',
  as: { member: (role, company) => `${role} at ${company}`, staff: (role, company) => `${role} at the agency ${company}` },
  companyCan: 'The company',
  personCan: 'The person',
  notRecorded: 'The portal had not recorded everything about the person at that time. The person may have had more access.',
}
