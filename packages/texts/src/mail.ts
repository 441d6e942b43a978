import type { Outcome, ServiceCode } from '@portal/domain'

export type MailText = { readonly subject: string; readonly text: string }

type Asked = {
  readonly service: ServiceCode
  readonly customer: string
  readonly agency: string
  readonly agencyNumber: string
  /** The request's address in the portal. */
  readonly url: string
}

type Ended = {
  readonly service: ServiceCode
  readonly outcome: Outcome
  readonly customer: string
  readonly customerNumber: string
  readonly agency: string
  /** An instant, ISO 8601. */
  readonly at: string
  readonly receiptNumber: string
  /** The day of the destruction; `null`: nothing is destroyed. */
  readonly deletionOn: string | null
  /** The receipt's address in the portal. */
  readonly url: string
}

/** Every mail the portal sends, as plain text. Names of persons and personal numbers stay out of them (example 12). */
export type MailTexts = {
  readonly invitation: (facts: { readonly company: string; readonly url: string; readonly asMainContact: boolean }) => MailText
  readonly passwordReset: (facts: { readonly url: string }) => MailText
  /** To the customer: an agency asks, and has changed its mind. */
  readonly collaborationRequested: (facts: Asked) => MailText
  readonly collaborationWithdrawn: (facts: Asked) => MailText
  /** To the agency: the customer's answer. */
  readonly collaborationAccepted: (facts: Asked) => MailText
  readonly collaborationDeclined: (facts: Asked) => MailText
  readonly collaborationEnded: (facts: Ended) => MailText
  /** To somebody with reports in draft; `drafts`: how many. */
  readonly expenseReminder: (facts: { readonly customer: string; readonly drafts: number; readonly url: string }) => MailText
  /** To the auditor and the main contact; `until`: the last day. */
  readonly auditorBegun: (facts: { readonly company: string; readonly until: string; readonly url: string }) => MailText
  readonly auditorEnded: (facts: { readonly company: string; readonly url: string }) => MailText
  readonly upgraded: (facts: {
    readonly from: ServiceCode
    readonly to: ServiceCode
    readonly customer: string
    readonly receiptNumber: string
    readonly url: string
  }) => MailText
  readonly caseAnswered: (facts: { readonly url: string }) => MailText
  /** To the customer; `url`: where it is fetched. */
  readonly payrollBackupHandedOver: (facts: { readonly customer: string; readonly url: string }) => MailText
  readonly deletionReminder: (facts: {
    readonly service: ServiceCode
    readonly customer: string
    readonly on: string
    readonly url: string
  }) => MailText
  readonly deletionCarriedOut: (facts: {
    readonly service: ServiceCode
    readonly customer: string
    readonly receiptNumber: string
    readonly url: string
  }) => MailText
  readonly deletionCancelled: (facts: {
    readonly service: ServiceCode
    readonly customer: string
    readonly receiptNumber: string
    readonly url: string
  }) => MailText
}

/** Paragraphs with an empty line between; the ones that do not apply are `undefined`. */
export const letter = (subject: string, ...paragraphs: readonly (string | undefined)[]): MailText => ({
  subject,
  text: `${paragraphs.filter((each) => each !== undefined).join('\n\n')}\n`,
})
