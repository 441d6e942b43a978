import { formatOf } from './format.ts'
import type { SubscriptionsTexts } from './subscriptions.sv.ts'

const { date, day } = formatOf('en')

export const subscriptionsEn: SubscriptionsTexts = {
  title: 'My services',
  above: (service, customer) => `${service} · ${customer}`,
  lead: 'The company’s services, and what you can do in them.',
  leadVia: 'The services your agency works in, or has worked in.',
  auditorUntil: (until: string) => `You are an auditor here and can read up to and including ${day(until)}.`,
  emptyTitle: 'No services yet',
  empty: 'A service is shown here once the company has accepted an agency’s request. Ask the agency to send one, or contact support.',
  yourAccess: 'Your access',
  access: { none: 'None', read: 'Can read', write: 'Can work' },
  agency: 'Agency',
  noAgency: 'No agency',
  formerAgency: (agency) => `${agency} can read`,
  restingAgency: (agency) => `${agency} can read again if you start a new collaboration`,
  ended: (at) => `The collaboration ended ${date(at)}`,
  receipt: 'Receipt',
  receiptNamed: (service) => `Receipt of the end of ${service}`,
  open: 'Open',
  openNamed: (service) => `Open ${service}`,
  collaboration: 'The collaboration',
  collaborationNamed: (service) => `The collaboration in ${service}`,
  deletionOn: (on) => `Deleted on ${day(on)}`,
  deletionWhat: (lastDay) => `It can be cancelled up to and including ${day(lastDay)}.`,
  cancelDeletion: 'Cancel the deletion',
  cancelDeletionNamed: (service) => `Cancel the deletion of ${service}`,
  cancelDeletionTitle: (service) => `Cancel the deletion of ${service}?`,
  cancelDeletionConsequence: 'The data stays as a read-only version: the customer can read, the agency has no access.',
  deletionCancelled: (service) => `The deletion of ${service} is cancelled.`,
  takeAccessAway: 'Take the agency’s access away',
  takeAccessAwayNamed: (agency, service) => `Take the agency’s access away: ${agency}, ${service}`,
  takeAccessAwayTitle: (agency) => `Take away the access of ${agency}?`,
  takeAccessAwayConsequence: (agency, service) => `${agency} can no longer read ${service}. You are not affected yourselves.`,
  takeRestAwayConsequence: (agency, service) =>
    `${agency} cannot read ${service} now, and will not be able to if you start a new collaboration. You are not affected yourselves.`,
  accessTakenAway: (agency, service) => `${agency} no longer has access to ${service}.`,
}
