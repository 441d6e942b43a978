import { formatOf } from './format.ts'
import { serviceName } from './services.ts'
import type { Words } from './words.ts'

const { plural } = formatOf('en')

const SHOWN = { 'key-figures': 'key figures from the bookkeeping' } as const
const WHO = { agency: 'The agency', customer: 'The customer' } as const

export const wordsEn: Words = {
  party: { agency: 'Agency', customer: 'Customer' },
  access: { none: 'No access', read: 'Read', write: 'Work' },
  subscriptionState: { active: 'Active', 'read-only': 'Read-only version', closed: 'Ended', deleting: 'Being deleted', deleted: 'Deleted' },
  collaborationStatus: { pending: 'Awaiting an answer', active: 'Active', ended: 'Ended', declined: 'Declined', withdrawn: 'Withdrawn' },
  role: { administrator: 'Administrator', user: 'User', auditor: 'Auditor' },
  membershipStatus: { invited: 'Invited', active: 'Active', inactive: 'Inactive' },
  expenseReportState: { draft: 'Draft', submitted: 'Submitted', sent: 'Sent' },
  addressFault: {
    'no-address': 'Type an e-mail address, such as name@company.com.',
    'letters-before-at':
      'Before @ the e-mail address can have only a–z, digits and . _ + -. After @, letters such as å, ä and ö are fine. Use another address.',
  },
  recordKind: {
    'fiscal-year': 'Fiscal years',
    account: 'Accounts',
    voucher: 'Vouchers',
    customer: 'Buyers',
    article: 'Articles',
    invoice: 'Invoices',
    seller: 'Invoicing details',
    'expense-report': 'Expense reports',
    document: 'Documents',
    employee: 'Employees',
    'payroll-period': 'Payroll periods',
    payslip: 'Payslips',
    'payroll-user': 'Payroll users',
    'payroll-synchronisation': 'Synchronisations',
    'payroll-backup': 'Backups',
  },
  confirmation: {
    'lon-user-added': {
      title: 'The customer’s user is added in Lön',
      done: 'The customer’s user is in Lön.',
      undone: () => 'The customer’s user has not been added in Lön. Add the user before the backup is handed over.',
      acknowledge: 'End anyway, without the customer’s user added',
    },
    'lon-synchronised': {
      title: 'The data is synchronised',
      done: 'The data has been synchronised since its last change.',
      undone: () => 'The data has not been synchronised since its last change.',
      acknowledge: 'End anyway, without the data synchronised',
    },
    'lon-backup-handed-over': {
      title: 'The backup is handed over',
      done: 'The backup has been handed over to the customer.',
      undone: () => 'The backup has not been handed over to the customer.',
      acknowledge: 'End anyway, without the backup handed over',
    },
    'lon-backup-current': {
      title: 'The backup handed over is up to date',
      done: 'The backup handed over is up to date.',
      undone: () => 'The backup is older than the latest change. Make a new one and hand it over to the customer.',
      acknowledge: 'End anyway, though the customer has an older backup',
    },
    'utlagg-reports-sent': {
      title: 'All expense reports are sent',
      done: 'All expense reports are sent.',
      undone: (count) => `${plural(count, { one: 'expense report has', other: 'expense reports have' })} not been sent.`,
      acknowledge: 'End anyway, although not all reports are sent',
    },
    'utlagg-expenses-submitted': {
      title: 'All users have submitted their expenses',
      done: 'All users have submitted their expenses.',
      undone: (count) => `${plural(count, { one: 'user has', other: 'users have' })} expenses that are not submitted.`,
      acknowledge: 'End anyway, although not all expenses are submitted',
    },
    'data-will-be-deleted': {
      title: 'The information is exported',
      done: 'A complete export has been made since the last change.',
      undone: (count) =>
        count === 0
          ? 'The service is empty, but it will be deleted for good.'
          : `${plural(count, { one: 'record', other: 'records' })} will be deleted for good and cannot be restored.`,
      acknowledge: 'I understand that all information in the service is deleted',
    },
  },
  shown: SHOWN,
  leftover: ({ party, through, what }) => `${WHO[party]} still sees ${SHOWN[what]} in ${serviceName(through)}`,
  mainContact: 'Main contact',
  customerNumber: 'Customer number',
  organisationNumber: 'Organisation number',
  company: 'Company',
  service: 'Service',
}
