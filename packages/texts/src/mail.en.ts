import { formatOf } from './format.ts'
import { outcomeTextOf } from './tell.ts'
import { letter, type MailTexts } from './mail.ts'
import { outcomesEn } from './outcomes.en.ts'
import { serviceName } from './services.ts'

const { day, instant, plural } = formatOf('en')
const greeting = 'Hello,'
const signature = 'Kind regards\nMina tjänster'

export const mailEn: MailTexts = {
  invitation: ({ company, url, asMainContact }) =>
    letter(
      `Invitation to ${company} in Mina tjänster`,
      greeting,
      `You are invited to ${company} in Mina tjänster.`,
      asMainContact ? 'You have also been chosen as the company’s main contact.' : undefined,
      `Activate your account here:\n${url}`,
      'If you did not expect this invitation, you can disregard it.',
      signature,
    ),
  passwordReset: ({ url }) =>
    letter(
      'Choose a new password in Mina tjänster',
      greeting,
      `Choose a new password here. The link is valid for one hour:\n${url}`,
      'If you did not ask for this, you can disregard this letter. Your password is unchanged.',
      signature,
    ),
  collaborationRequested: ({ service, customer, agency, agencyNumber, url }) =>
    letter(
      `${agency} wants to collaborate in ${serviceName(service)}`,
      greeting,
      `${agency} (customer number ${agencyNumber}) wants to begin to collaborate with ${customer} in ${serviceName(service)}.`,
      `Nothing changes until one of your administrators accepts. See what it means and answer here:\n${url}`,
      signature,
    ),
  collaborationWithdrawn: ({ service, customer, agency, url }) =>
    letter(
      `${agency} has withdrawn its request for ${serviceName(service)}`,
      greeting,
      `${agency} does not want to collaborate with ${customer} in ${serviceName(service)} any more. You need not do anything.`,
      url,
      signature,
    ),
  collaborationAccepted: ({ service, customer, url }) =>
    letter(
      `The collaboration in ${serviceName(service)} with ${customer} has begun`,
      greeting,
      `${customer} has accepted your request. You can work in ${serviceName(service)} from now on:\n${url}`,
      signature,
    ),
  collaborationDeclined: ({ service, customer, url }) =>
    letter(
      `The request for ${serviceName(service)} at ${customer} is declined`,
      greeting,
      `Your request to collaborate with ${customer} in ${serviceName(service)} is declined:\n${url}`,
      signature,
    ),
  collaborationEnded: ({ service, outcome, customer, customerNumber, agency, at, receiptNumber, deletionOn, url }) =>
    letter(
      `The collaboration in ${serviceName(service)} has ended`,
      greeting,
      `The collaboration in ${serviceName(service)} between ${customer} (customer number ${customerNumber}) and ${agency} was ended ${instant(at)}.`,
      `After the end: ${outcomeTextOf(outcomesEn, service, outcome)?.done ?? outcome}.`,
      deletionOn === null
        ? undefined
        : `All information in the service is deleted on ${day(deletionOn)}. Through the day before, an administrator can call the deletion off under My services.`,
      `Receipt ${receiptNumber}:\n${url}`,
      signature,
    ),
  expenseReminder: ({ customer, drafts, url }) =>
    letter(
      `Reminder: submit your expenses at ${customer}`,
      greeting,
      `You have ${plural(drafts, { one: 'expense report', other: 'expense reports' })} at ${customer} that ${drafts === 1 ? 'is' : 'are'} not submitted. Submit ${drafts === 1 ? 'it' : 'them'} here:\n${url}`,
      signature,
    ),
  auditorBegun: ({ company, until, url }) =>
    letter(
      `Access as auditor at ${company}`,
      greeting,
      `An auditor can read at ${company} through ${day(until)}. The access then ends by itself; an administrator can give it again.`,
      `Mina tjänster:\n${url}`,
      signature,
    ),
  auditorEnded: ({ company, url }) =>
    letter(
      `The auditor’s access at ${company} has ended`,
      greeting,
      `The auditor’s access at ${company} has ended. An administrator can give it again under Users and services:\n${url}`,
      signature,
    ),
  upgraded: ({ from, to, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(from)} at ${customer} has been upgraded to ${serviceName(to)}`,
      greeting,
      `${serviceName(from)} at ${customer} is now ${serviceName(to)}. All content moved along, unchanged. The customer goes on working; the former agency has no access.`,
      `Receipt ${receiptNumber}:\n${url}`,
      signature,
    ),
  caseAnswered: ({ url }) => letter('An answer from support', greeting, `Support has answered your case. Read the answer here:\n${url}`, signature),
  payrollBackupHandedOver: ({ customer, url }) =>
    letter(
      `The backup of Lön at ${customer} is handed over`,
      greeting,
      `The backup of Lön at ${customer} is there to be fetched. Save it before the collaboration ends; after that the service cannot be opened:\n${url}`,
      signature,
    ),
  deletionReminder: ({ service, customer, on, url }) =>
    letter(
      `${serviceName(service)} at ${customer} is deleted on ${day(on)}`,
      greeting,
      `All information in ${serviceName(service)} at ${customer} is deleted on ${day(on)} and cannot be brought back after that.`,
      `Through the day before, an administrator can call the deletion off:\n${url}`,
      signature,
    ),
  deletionCarriedOut: ({ service, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(service)} at ${customer} has been deleted`,
      greeting,
      `All information in ${serviceName(service)} at ${customer} has been deleted, as was decided at the end (receipt ${receiptNumber}).`,
      `The deletion certificate says what was there and when it was deleted:\n${url}`,
      signature,
    ),
  deletionCancelled: ({ service, customer, receiptNumber, url }) =>
    letter(
      `The deletion of ${serviceName(service)} is called off`,
      greeting,
      `The deletion of ${serviceName(service)} at ${customer} is called off. The data stays as a read-only version for the customer; the agency has no access.`,
      `Receipt ${receiptNumber}:\n${url}`,
      signature,
    ),
}
