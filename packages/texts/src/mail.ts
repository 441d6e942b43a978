import type { LeftoverView } from '@portal/contract'
import type { NonEmpty, Outcome, ServiceCode } from '@portal/domain'
import type { MailText } from './mail-text.ts'
import type { NoticeMailTexts } from './notice-mails.ts'
import type { PlannedMailTexts } from './planned-ends/mails.ts'

export type { MailText } from './mail-text.ts'

type Asked = {
  readonly service: ServiceCode
  readonly customer: string
  readonly agency: string
  readonly agencyNumber: string
  /** The request's address in the portal. */
  readonly url: string
}

/** One end of an act. */
type End = {
  readonly service: ServiceCode
  readonly outcome: Outcome
  readonly receiptNumber: string
  /** The destruction, with the last day on which it can be stopped; `null`: nothing is destroyed. */
  readonly deletion: { readonly on: string; readonly lastDayToStop: string } | null
  /** The receipt's address in the portal. */
  readonly url: string
}

type Ended = {
  readonly customer: string
  readonly customerNumber: string
  readonly agency: string
  /** An instant, ISO 8601. */
  readonly at: string
  /** Those that ended together. */
  readonly ends: NonEmpty<End>
  /** What a party goes on seeing of a service that it lost (G17). */
  readonly leftovers: readonly LeftoverView[]
}

type BulkEnded = {
  readonly agency: string
  readonly done: number
  readonly refused: number
  readonly left: number
  readonly lastDay: string | null
  readonly url: string
}

/** Every mail that the portal sends. No mail contains a person's name or personal number (example 12). */
export type MailTexts = {
  readonly endPlanned: PlannedMailTexts['endPlanned']
  readonly plannedEndMoved: PlannedMailTexts['plannedEndMoved']
  readonly plannedEndCalledOff: PlannedMailTexts['plannedEndCalledOff']
  readonly plannedEndSoon: PlannedMailTexts['plannedEndSoon']
  readonly plannedEndsSoon: PlannedMailTexts['plannedEndsSoon']
  readonly plannedEndInTheWay: PlannedMailTexts['plannedEndInTheWay']
  readonly plannedEndLapsed: PlannedMailTexts['plannedEndLapsed']
  readonly noticed: NoticeMailTexts['noticed']
  readonly dailyNotices: NoticeMailTexts['dailyNotices']
  readonly invitation: (facts: { readonly company: string; readonly url: string; readonly asMainContact: boolean }) => MailText
  readonly passwordReset: (facts: { readonly url: string }) => MailText
  /** `url`: where a new one is asked for. */
  readonly passwordReplaced: (facts: { readonly url: string }) => MailText
  /** To the customer: an agency requests a collaboration, or has withdrawn its request. */
  readonly collaborationRequested: (facts: Asked) => MailText
  readonly collaborationWithdrawn: (facts: Asked) => MailText
  /** To the agency: the customer's answer. */
  readonly collaborationAccepted: (facts: Asked) => MailText
  readonly collaborationDeclined: (facts: Asked) => MailText
  readonly collaborationsEnded: (facts: Ended) => MailText
  /** Ends of many customers are over. `lastDay`: they are planned for that day. `left`: neither ended nor refused, because it was stopped. */
  readonly bulkEnded: (facts: BulkEnded) => MailText
  /** To a person with reports in draft. `drafts`: how many. */
  readonly expenseReminder: (facts: { readonly customer: string; readonly drafts: number; readonly url: string }) => MailText
  /** To the auditor and the main contact. `until`: the last day. */
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
  /** To the customer. `url`: where the backup can be downloaded. */
  readonly payrollBackupHandedOver: (facts: { readonly customer: string; readonly url: string }) => MailText
  readonly deletionReminder: (facts: {
    readonly service: ServiceCode
    readonly customer: string
    readonly on: string
    /** The last day on which the deletion can be stopped. */
    readonly lastDay: string
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
