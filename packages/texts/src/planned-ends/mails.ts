import type { StandsInTheWay, ServiceCode } from '@portal/domain'
import type { MailText } from '../mail-text.ts'

/** Plans of one pair with one last day, as a mail tells of them. */
export type PlanFacts = {
  readonly services: readonly ServiceCode[]
  readonly customer: string
  readonly customerNumber: string
  readonly agency: string
  /** The name of the side that planned it. */
  readonly by: string
  readonly lastDay: string
  /** Where the plan is seen, and by its own side changed. */
  readonly url: string
}

/** `next`: the last day of the other side's plan, if that one comes next now. */
export type PlanOver = PlanFacts & { readonly next?: string | undefined }

/** Plans of many customers of an agency with one last day. `url`: where they were planned. */
export type ManyPlanned = { readonly agency: string; readonly customers: number; readonly lastDay: string; readonly url: string }

/** The mails about planned ends, to the administrators of both sides (G14). */
export type PlannedMailTexts = {
  readonly endPlanned: (facts: PlanFacts) => MailText
  readonly plannedEndMoved: (facts: PlanFacts) => MailText
  readonly plannedEndCalledOff: (facts: PlanOver) => MailText
  readonly plannedEndSoon: (facts: PlanFacts) => MailText
  /** To an agency, for all customers whose ends it planned together. */
  readonly plannedEndsSoon: (facts: ManyPlanned) => MailText
  readonly plannedEndInTheWay: (facts: PlanFacts & { readonly reasons: readonly StandsInTheWay[] }) => MailText
  readonly plannedEndLapsed: (facts: PlanOver) => MailText
}
