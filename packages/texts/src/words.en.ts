import { addressFaultEn } from './address-faults.en.ts'
import { formatOf } from './format.ts'
import { serviceName } from './services.ts'
import type { Words } from './words.ts'

const { plural } = formatOf('en')

const SHOWN = { 'key-figures': 'key figures from the bookkeeping' } as const
const WHO = { agency: 'The agency', customer: 'The customer' } as const

export const wordsEn: Words = {
  party: { agency: 'Agency', customer: 'Customer' },
  access: { none: 'No access', read: 'Can read', write: 'Can work' },
  subscriptionState: { active: 'Active', 'read-only': 'Read-only version', closed: 'Ended', deleting: 'Being deleted', deleted: 'Deleted' },
  collaborationStatus: { pending: 'Pending', active: 'Active', ended: 'Ended', declined: 'Declined', withdrawn: 'Withdrawn' },
  role: { administrator: 'Administrator', user: 'User', auditor: 'Auditor' },
  membershipStatus: { invited: 'Invited', active: 'Active', inactive: 'Inactive' },
  expenseReportState: { draft: 'Draft', submitted: 'Submitted', sent: 'Sent' },
  addressFault: addressFaultEn,
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
      done: 'The customer’s user is added in Lön',
      undone: () => 'The customer’s user is not added in Lön',
      open: 'The customer’s user is not added in Lön',
      toDo: 'Add the user before the backup is handed over.',
      acknowledge: 'End anyway, although the customer’s user is not added',
    },
    'lon-synchronised': {
      done: 'The data is synchronised',
      undone: () => 'The data is not synchronised since its last change',
      open: 'The data is not synchronised since its last change',
      toDo: null,
      acknowledge: 'End anyway, although the data is not synchronised',
    },
    'lon-backup-handed-over': {
      done: 'The backup is handed over to the customer',
      undone: () => 'The backup is not handed over to the customer',
      open: 'The backup is not handed over to the customer',
      toDo: null,
      acknowledge: 'End anyway, although the backup is not handed over',
    },
    'lon-backup-current': {
      done: 'The customer’s backup is up to date',
      undone: () => 'The customer’s backup is older than the latest change',
      open: 'The customer’s backup is older than the latest change',
      toDo: 'Make a new backup and hand it over to the customer.',
      acknowledge: 'End anyway, although the customer has an older backup',
    },
    'utlagg-reports-sent': {
      done: 'All expense reports are sent',
      undone: (count) => plural(count, { one: 'expense report is not sent', other: 'expense reports are not sent' }),
      open: 'Expense reports are not sent',
      toDo: null,
      acknowledge: 'End anyway, although not all reports are sent',
    },
    'utlagg-expenses-submitted': {
      done: 'All users have submitted their expenses',
      undone: (count) => `${plural(count, { one: 'user has', other: 'users have' })} expenses that are not submitted`,
      open: 'Users have expenses that are not submitted',
      toDo: null,
      acknowledge: 'End anyway, although not all expenses are submitted',
    },
    'data-will-be-deleted': {
      done: 'A complete export has been made since the last change',
      undone: (count) => (count === 0 ? 'The service is empty' : `${plural(count, { one: 'record', other: 'records' })} will be deleted for good`),
      open: 'Information is deleted without an up-to-date export',
      toDo: null,
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
