import { formatOf } from './format.ts'
import { NEED, SELLER, UPGRADE } from './problem-words.en.ts'
import { outcomeTextOf } from './tell.ts'
import { outcomesEn } from './outcomes.en.ts'
import { type ProblemTexts, wrongFields } from './problems.ts'
import { PLAN_STATE_EN } from './planned-ends/plan-states.en.ts'
import { serviceName } from './services.ts'
import { bookkeepingProblemsEn } from './bookkeeping/problems.en.ts'
import { bulkProblemsEn } from './bulk-ends/problems.en.ts'
import { creditProblemsEn } from './credits.en.ts'
import { addressFaultEn } from './address-faults.en.ts'
import { firstProblemsEn } from './first-problems.en.ts'
import { secondFactorProblemsEn } from './second-factor.en.ts'
import { wordsEn } from './words.en.ts'

const { day, list, number, plural } = formatOf('en')

export const problemsEn: ProblemTexts = {
  ...firstProblemsEn,
  'invalid-request': ({ issues }) => ({
    title: 'Something is not filled in correctly',
    detail:
      issues.length > 0
        ? wrongFields(issues, addressFaultEn, (paths) => `Correct this and try again: ${list(paths.map((path) => path || 'the whole form'))}.`)
        : 'Check the details and try again.',
  }),
  'read-only': () => ({ title: 'You can only read', detail: 'The content can be seen, printed and exported, but not changed.' }),
  'end-already-planned': ({ lastDay, by }) => ({
    title: `An end is already planned, with ${day(lastDay)} as its last day`,
    detail: `The ${by === 'customer' ? 'customer' : 'agency'} has planned it. Choose an earlier day, or end at once.`,
  }),
  'planned-end-due': ({ lastDay, state }) => ({
    title: 'The planned end can no longer be changed',
    detail: PLAN_STATE_EN[state](day(lastDay)),
  }),
  'already-ended': () => ({ title: 'The collaboration has already ended', detail: 'Somebody was first. Open the receipt to see what applies.' }),
  'collaboration-not-active': ({ status }) => ({
    title: 'The collaboration is not active',
    detail: `Only an active collaboration can be ended. This one is “${wordsEn.collaborationStatus[status]}”.`,
  }),
  'collaboration-not-pending': ({ status }) => ({
    title: 'The request is no longer pending',
    detail: `It is “${wordsEn.collaborationStatus[status]}”. Reload the page.`,
  }),
  'another-collaboration-active': () => ({
    title: 'Another collaboration is already active',
    detail: 'End the active collaboration in the service before a new one begins.',
  }),
  'collaboration-already-requested': () => ({
    title: 'The request has been sent already',
    detail: 'The customer has not answered yet. It is under Collaborations, Pending.',
  }),
  'collaboration-already-active': () => ({
    title: 'The collaboration exists already',
    detail: 'The agency works in this service of the customer already.',
  }),
  'customer-unknown': ({ customerNumber }) => ({
    title: `No customer has customer number ${customerNumber}`,
    detail: 'Check the number with the customer and try again.',
  }),
  'start-preview-outdated': () => ({
    title: 'Something has changed since you saw what happens',
    detail: 'Read what is new and accept again.',
  }),
  'subscription-being-deleted': ({ state }) => ({
    title: state === 'deleted' ? 'The service is deleted' : 'The service is about to be deleted',
    detail:
      state === 'deleted'
        ? 'Decline the request. If the agency asks again, the service can start over, empty.'
        : 'Cancel the deletion under My services before the collaboration can begin.',
  }),
  'main-contact-missing': ({ customerNumber }) => ({
    title: `Main contact missing for customer number ${customerNumber}`,
    detail:
      'Switch to the customer’s company, open Users and services, make a user administrator and choose that user as main contact. Then end the collaboration.',
  }),
  'preview-outdated': () => ({
    title: 'Something has changed since you saw what happens',
    detail: 'Read what is new and confirm again.',
  }),
  'idempotency-key-reused': () => ({ title: 'The request was already sent with other content', detail: 'Reload the page and start again.' }),
  'outcome-not-offered': ({ service, offered }) => ({
    title: `${serviceName(service)} does not offer that choice`,
    detail: `Choose one of: ${list(offered.map((outcome) => outcomeTextOf(outcomesEn, service, outcome)?.label ?? outcome))}.`,
  }),
  'confirmation-missing': ({ confirmations }) => ({
    title: 'Something remains to be confirmed',
    detail: `Confirm this first: ${list(confirmations.map((code) => wordsEn.confirmation[code].open))}.`,
  }),
  'confirmation-unknown': ({ confirmations }) => ({
    title: 'A confirmation does not belong here',
    detail: `This end does not ask for: ${list(confirmations.map((code) => wordsEn.confirmation[code].done))}.`,
  }),
  'deletion-due': ({ on }) => ({
    title: 'The deletion can no longer be cancelled',
    detail: `That had to be done no later than the day before ${day(on)}.`,
  }),
  'export-not-ready': () => ({
    title: 'The export cannot be downloaded',
    detail: 'It is not ready, or it has been removed after seven days. Create a new export.',
  }),
  'no-deletion-scheduled': () => ({
    title: 'There is no deletion to cancel',
    detail: 'It has already been cancelled or carried out. Reload the page.',
  }),
  'upgrade-not-offered': ({ reason }) => ({ title: 'The service cannot be upgraded', detail: UPGRADE[reason] }),
  'case-closed': () => ({ title: 'The case is closed', detail: 'Write in the case if you need more help, and it is open again.' }),
  'invoice-not-draft': () => ({
    title: 'The invoice has been sent',
    detail: 'An invoice that has been sent is not changed. Credit it and make a new one.',
  }),
  'invoice-move-refused': () => ({ title: 'The invoice cannot get that status', detail: 'Somebody may have been faster. Reload the page.' }),
  'invoice-empty': () => ({ title: 'The invoice has no rows', detail: 'Add at least one row before the invoice is sent.' }),
  'invoice-not-overdue': ({ dueDate }) => ({
    title: 'The invoice is not overdue',
    detail: `Only an invoice that is sent and unpaid can have a reminder, after its due day ${day(dueDate)}.`,
  }),
  'reminder-fee-taken': ({ date }) => ({
    title: 'The reminder fee has been charged',
    detail: `It was charged with the reminder of ${day(date)}. Make this reminder without a fee.`,
  }),
  'invoice-reminded': ({ dueDate }) => ({ title: 'The customer has been reminded', detail: `The next reminder can be made after ${day(dueDate)}.` }),
  'e-invoice-incomplete': ({ missing }) => ({
    title: 'What an e-invoice still needs',
    detail: `Fill in: ${list(missing.map((need) => NEED[need]))}.`,
  }),
  'buyer-address-missing': () => ({
    title: 'The buyer’s address is missing',
    detail: 'Fill in street, postal code and city before the invoice is sent.',
  }),
  'row-text-missing': ({ rows }) => ({
    title: 'It does not say what is sold',
    detail: `Edit the invoice and fill in the description of ${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}.`,
  }),
  'row-vat-reason-missing': ({ rows }) => ({
    title: 'It does not say why no VAT is charged',
    detail: `Edit the invoice and choose the reason for 0 % of ${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}.`,
  }),
  'buyer-vat-number-missing': ({ of }) => ({
    title: 'The buyer’s VAT number is missing',
    detail:
      of === 'swedish'
        ? 'With reverse charge the buyer’s Swedish VAT number (SE…01) must be on the invoice. Edit the invoice and fill it in.'
        : 'A sale without VAT within the EU needs the buyer’s VAT number of another member state. Edit the invoice and fill it in.',
  }),
  'seller-missing': ({ missing }) => ({
    title: 'It does not say who sends the invoice',
    detail: `Fill in your ${list(missing.map((need) => SELLER[need]))} under Invoicing details. Then send the invoice.`,
  }),
  'no-agency-access': () => ({ title: 'No agency can read this', detail: 'There is no access to take away. Reload the page.' }),
  'is-main-contact': () => ({
    title: 'The user is the main contact',
    detail: 'Choose another main contact first. Then the user can be changed or removed.',
  }),
  'already-main-contact': () => ({ title: 'The user is already the main contact', detail: 'Reload the page to see it.' }),
  'last-administrator': () => ({ title: 'The company must have an administrator', detail: 'Make somebody else administrator first.' }),
  'not-activated-yet': () => ({
    title: 'The account is not activated',
    detail: 'Only the person can activate it, with the link in the invitation. Send a new invitation if it was lost.',
  }),
  'invitation-open': () => ({
    title: 'The invitation is not answered',
    detail: 'Only a person who has activated the account can be deactivated. Remove the user instead, and the link in the invitation stops working.',
  }),
  'member-inactive': () => ({ title: 'The user is inactive', detail: 'Activate the user before making them main contact.' }),
  'is-agency-staff': () => ({
    title: 'The person works at the agency',
    detail: 'The main contact must be one of the customer’s own people. Choose another user or create one.',
  }),
  'already-member': () => ({ title: 'The person is already a user of the company', detail: 'Find the user in the list and make the change there.' }),
  'changed-meanwhile': () => ({ title: 'Somebody changed this before you', detail: 'Reload the page and make the change again.' }),
  'record-unshown': ({ id }) => ({
    title: 'This record cannot be shown',
    detail: `It is stored in a way that cannot be shown. Contact support and name ${id}.`,
  }),
  'lon-user-not-added': () => ({
    title: 'The customer’s user is missing in Lön',
    detail: 'Add the customer’s user before the backup is handed over.',
  }),
  'lon-not-synchronised': () => ({ title: 'Lön is not synchronised', detail: 'Synchronise the data before the backup is handed over.' }),
  'lon-backup-outdated': () => ({
    title: 'The backup is out of date',
    detail: 'Something has changed since it was made. Make a new one and hand that over.',
  }),
  'payroll-period-unknown': ({ month }) => ({ title: `There is no payroll period ${month}`, detail: 'Create the period first.' }),
  'payroll-period-locked': ({ month }) => ({ title: `The payroll period ${month} is locked`, detail: 'Unlock it if salaries must be changed.' }),
  'payroll-period-open': ({ month }) => ({ title: `The payroll period ${month} is already open`, detail: 'Reload the page to see it.' }),
  'payroll-in-use': ({ payslips }) => ({
    title: 'There are payslips',
    detail: `Remove ${plural(payslips, { one: 'payslip', other: 'payslips' })} first.`,
  }),
  'kind-not-offered': () => ({ title: 'The service has no such content', detail: 'Choose among the content that the service shows.' }),
  'file-not-allowed': () => ({
    title: 'The file cannot be received',
    detail: 'Choose a PDF or a picture (JPEG, PNG or HEIC). The content decides, not the file’s name.',
  }),
  'picture-too-large': ({ pixels, limit }) => ({
    title: 'The picture is too large',
    detail: `It has ${number(Math.ceil(pixels / 1e6))} million pixels; at most ${number(limit / 1e6)} million can be received. Make it smaller and add it again.`,
  }),
  'picture-unreadable': () => ({
    title: 'The picture cannot be read',
    detail: 'It is damaged, or of a kind that cannot be shown. Save it as JPEG or PDF and add it again.',
  }),
  'too-many-files': ({ limit }) => ({ title: 'Too many files', detail: `There can be at most ${number(limit)}. Remove one first.` }),
  'expense-report-not-draft': ({ state }) => ({
    title: `The report is ${wordsEn.expenseReportState[state].toLowerCase()}`,
    detail: state === 'submitted' ? 'Take it back to change it.' : 'A report that is sent is not changed.',
  }),
  'expense-report-move-refused': ({ state }) => ({
    title: `The report is ${wordsEn.expenseReportState[state].toLowerCase()}`,
    detail: 'From there this cannot be done. Reload the page.',
  }),
  'expense-report-empty': () => ({ title: 'The report is empty', detail: 'Add at least one expense before you submit it.' }),
  ...bookkeepingProblemsEn,
  ...creditProblemsEn,
  ...secondFactorProblemsEn,
  ...bulkProblemsEn,
  'notice-always-mailed': () => ({
    title: 'These mails cannot be turned off',
    detail: 'They concern your own access or data that is deleted. Choose at once or once a day.',
  }),
}
