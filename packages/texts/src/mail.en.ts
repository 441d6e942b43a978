import { formatOf } from './format.ts'
import { leftoversIn, outcomeTextOf } from './tell.ts'
import { lettersIn, link } from './letter.ts'
import type { MailTexts } from './mail.ts'
import { noticeMailsEn } from './notice-mails.en.ts'
import { outcomesEn } from './outcomes.en.ts'
import { plannedMailsEn } from './planned-ends/mails.en.ts'
import { serviceName } from './services.ts'
import { wordsEn } from './words.en.ts'

const { day, instant, plural } = formatOf('en')
const letter = lettersIn({ language: 'en', greeting: 'Hello,', signature: 'Kind regards\nMina tjänster' })
const customers = (count: number): string => plural(count, { one: 'customer', other: 'customers' })

export const mailEn: MailTexts = {
  ...plannedMailsEn,
  ...noticeMailsEn,
  invitation: ({ company, url, asMainContact }) =>
    letter(
      `Invitation to ${company} in Mina tjänster`,
      `You are invited to ${company} in Mina tjänster.`,
      asMainContact ? 'You have also been chosen as the company’s main contact.' : undefined,
      link('Activate your account here:', url),
      'If you did not expect this invitation, you can disregard it.',
    ),
  passwordReset: ({ url }) =>
    letter(
      'Choose a new password in Mina tjänster',
      link('Choose a new password here. The link is valid for one hour:', url),
      'If you did not ask for this, you can disregard this letter. Your password is unchanged.',
    ),
  passwordReplaced: ({ url }) =>
    letter(
      'Your password in Mina tjänster has been changed',
      'You have changed your password, and are logged out everywhere but where you changed it.',
      link('Was it not you? Choose a new password here at once, and everybody else is logged out:', url),
    ),
  collaborationRequested: ({ service, customer, agency, agencyNumber, url }) =>
    letter(
      `${agency} wants to collaborate in ${serviceName(service)}`,
      `${agency} (customer number ${agencyNumber}) wants to begin to collaborate with ${customer} in ${serviceName(service)}.`,
      link('Nothing changes until one of your administrators accepts. See what it means and answer here:', url),
    ),
  collaborationWithdrawn: ({ service, customer, agency, url }) =>
    letter(
      `${agency} has withdrawn its request for ${serviceName(service)}`,
      `${agency} does not want to collaborate with ${customer} in ${serviceName(service)} any more. You need not do anything.`,
      link('The request:', url),
    ),
  collaborationAccepted: ({ service, customer, url }) =>
    letter(
      `The collaboration in ${serviceName(service)} with ${customer} has begun`,
      link(`${customer} has accepted your request. You can work in ${serviceName(service)} from now on:`, url),
    ),
  collaborationDeclined: ({ service, customer, url }) =>
    letter(
      `The request for ${serviceName(service)} at ${customer} is declined`,
      link(`Your request to collaborate with ${customer} in ${serviceName(service)} is declined:`, url),
    ),
  bulkEnded: ({ agency, done, refused, left, lastDay, url }) => {
    return letter(
      lastDay === null ? `Ended for ${customers(done)}` : `Ends planned for ${customers(done)}`,
      lastDay === null
        ? `${agency} has ended its collaboration with ${customers(done)} at once.`
        : `${agency} has planned to end its collaboration with ${customers(done)}. The last day is ${day(lastDay)}.`,
      refused > 0 ? `${customers(refused)} ${refused === 1 ? 'was' : 'were'} not ended. The result says why.` : undefined,
      left > 0 ? `${customers(left)} ${left === 1 ? 'was' : 'were'} left unchanged, because the ends were stopped.` : undefined,
      link('The result:', url),
    )
  },
  collaborationsEnded: ({ customer, customerNumber, agency, at, ends, leftovers }) => {
    const [first, ...others] = ends
    const named = others.length > 0 ? plural(ends.length, { one: 'service', other: 'services' }) : serviceName(first.service)
    return letter(
      `The collaboration in ${named} has ended`,
      `The collaboration in ${named} between ${customer} (customer number ${customerNumber}) and ${agency} was ended ${instant(at)}.`,
      ...ends.flatMap(({ service, outcome, receiptNumber, deletion, url }) => [
        `${others.length > 0 ? serviceName(service) : 'After the end'}: ${outcomeTextOf(outcomesEn, service, outcome)?.done ?? outcome}.`,
        deletion === null
          ? undefined
          : `All information in the service is deleted on ${day(deletion.on)}. Up to and including ${day(deletion.lastDayToStop)}, an administrator can cancel the deletion under My services.`,
        link(`Receipt ${receiptNumber}:`, url),
      ]),
      ...leftoversIn(wordsEn)(leftovers).map((seen) => `${seen}.`),
    )
  },
  expenseReminder: ({ customer, drafts, url }) =>
    letter(
      `Reminder: submit your expenses at ${customer}`,
      link(
        `You have ${plural(drafts, { one: 'expense report', other: 'expense reports' })} at ${customer} that ${drafts === 1 ? 'is' : 'are'} not submitted. Submit ${drafts === 1 ? 'it' : 'them'} here:`,
        url,
      ),
    ),
  auditorBegun: ({ company, until, url }) =>
    letter(
      `Access as auditor at ${company}`,
      `An auditor can read at ${company} up to and including ${day(until)}. The access then ends by itself; an administrator can give it again.`,
      link('Mina tjänster:', url),
    ),
  auditorEnded: ({ company, url }) =>
    letter(
      `The auditor’s access at ${company} has ended`,
      link(`The auditor’s access at ${company} has ended. An administrator can give it again under Users and services:`, url),
    ),
  upgraded: ({ from, to, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(from)} at ${customer} has been upgraded to ${serviceName(to)}`,
      `${serviceName(from)} at ${customer} is now ${serviceName(to)}. All content moved along, unchanged. The customer keeps using the service; the former agency has no access.`,
      link(`Receipt ${receiptNumber}:`, url),
    ),
  caseAnswered: ({ url }) => letter('An answer from support', link('Support has answered your case. Read the answer here:', url)),
  payrollBackupHandedOver: ({ customer, url }) =>
    letter(
      `The backup of Lön at ${customer} is handed over`,
      link(
        `The backup of Lön at ${customer} can now be downloaded. Save it before the collaboration ends; after that the service cannot be opened:`,
        url,
      ),
    ),
  deletionReminder: ({ service, customer, on, lastDay, url }) =>
    letter(
      `${serviceName(service)} at ${customer} is deleted on ${day(on)}`,
      `All information in ${serviceName(service)} at ${customer} is deleted on ${day(on)} and cannot be brought back after that.`,
      link(`Up to and including ${day(lastDay)}, an administrator can cancel the deletion:`, url),
    ),
  deletionCarriedOut: ({ service, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(service)} at ${customer} has been deleted`,
      `All information in ${serviceName(service)} at ${customer} has been deleted, as was decided at the end (receipt ${receiptNumber}).`,
      link('The deletion certificate says what was there and when it was deleted:', url),
    ),
  deletionCancelled: ({ service, customer, receiptNumber, url }) =>
    letter(
      `The deletion of ${serviceName(service)} is cancelled`,
      `The deletion of ${serviceName(service)} at ${customer} is cancelled. The data stays as a read-only version for the customer; the agency has no access.`,
      link(`Receipt ${receiptNumber}:`, url),
    ),
}
