import { formatOf } from './format.ts'
import type { SupportTexts } from './support.sv.ts'

const { number, plural } = formatOf('en')

export const supportEn: SupportTexts = {
  title: 'Support console',
  lead: 'Find a company, a person, a receipt or a case, and help them on.',
  start: 'Start',
  companies: 'Companies',
  cases: 'Cases',
  openCases: 'Open cases',
  noOpenCases: 'No cases are waiting.',
  allCases: 'Show all open cases',
  lastMessage: (at) => `last written in ${at}`,
  stuck: 'Stuck',
  nothingStuck: 'Nothing is stuck.',
  moreStuck: 'There are more. They are shown when the first ones are mended.',
  stuckPlan: (service, agency, lastDay) => `${service} with ${agency} should have ended after ${lastDay}.`,
  stuckDeletion: (service, on) => `${service} should have been deleted on ${on}.`,
  stuckMail: (name, email, since) => `No e-mail has reached ${name} (${email}) since ${since}.`,
  stuckJobs: (failed, triedAgain, since) => {
    const jobs = `${plural(failed, { one: 'failed job', other: 'failed jobs' })} and ${number(triedAgain)} being tried again`
    return `${jobs}, the oldest from ${since}. Operations sees more in the log.`
  },
  latestCompanies: 'Latest companies',
  people: 'People',
  receipts: 'Receipts',
  search: 'Search the support console',
  searchHint: 'Name, customer number, organisation number, e-mail address, receipt or case',
  noneTitle: 'Nothing was found',
  none: 'Search for the beginning of a name or an e-mail address, or for a customer number, organisation number, receipt number or case number.',
  more: 'There are more. Type more to find the right one.',
  staff: 'Support staff',
  moreCompanies: 'Belongs to more companies.',
  receiptKind: { termination: 'End', upgrade: 'Upgrade' },
  noMainContact: 'Missing',
  services: 'Services',
  state: 'Status',
  upgrade: 'Upgrade',
  upgradeNamed: (service) => `Upgrade ${service}`,
  upgradeWhat: (to) => `The service becomes ${to}, and active. All content moves along unchanged. This is how access changes:`,
  upgradeTo: (to) => `Upgrade to ${to}`,
  upgraded: (to) => `The service has been upgraded to ${to}`,
  matrix: 'Access before and after the upgrade',
  party: 'Party',
  receiptTitle: 'Receipt of upgrade',
  receiptLead: (from, to, customer) => `${from} at ${customer} has been upgraded to ${to}.`,
  at: 'Upgraded',
  records: 'Records that moved along',
  content: 'SHA-256 of the content',
  hash: 'SHA-256 of the receipt',
}
