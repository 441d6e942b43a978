import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Standing } from '../policy/policy.ts'

/** A report starts with its person (draft), goes to the one who pays it out (submitted) and then to the books (sent), where it stays. */
export const EXPENSE_REPORT_STATES = ['draft', 'submitted', 'sent'] as const
export type ExpenseReportState = (typeof EXPENSE_REPORT_STATES)[number]

export const EXPENSE_KINDS = ['travel', 'mileage', 'parking', 'fuel', 'lodging', 'meal', 'entertainment', 'material', 'other'] as const
export type ExpenseKind = (typeof EXPENSE_KINDS)[number]

/** The facts that decide about a report: its state, its owner (`null`: the person is not a user), its number of rows. */
export type ExpenseReport = { readonly state: ExpenseReportState; readonly membershipId: string | null; readonly rows: number }

/**
 * Who acts on the report. `manages`: may act on everybody's reports, as the customer's administrators and the agency at work may. Other users act
 * only on their own.
 */
export type ExpenseActor = { readonly membershipId: string | null; readonly manages: boolean }

export type ExpenseRefusal =
  | { readonly code: 'forbidden' }
  | { readonly code: 'expense-report-not-draft'; readonly state: ExpenseReportState }
  | { readonly code: 'expense-report-move-refused'; readonly state: ExpenseReportState; readonly to: ExpenseReportState }
  | { readonly code: 'expense-report-empty' }

/** What a person with write access to the workspace may do. `membershipId`: their own membership of the customer, if they have one. */
export const expenseActor = (standings: readonly Standing[], membershipId: string | null): ExpenseActor => ({
  membershipId,
  manages: standings.some((each) => each.kind === 'via' || (each.kind === 'own' && each.role === 'administrator')),
})

const isTheirs = ({ membershipId }: Pick<ExpenseReport, 'membershipId'>, by: ExpenseActor): boolean =>
  by.manages || (membershipId !== null && membershipId === by.membershipId)

/** Content, receipts and removal: only while it is a draft, by its person or by someone who manages. */
export const planExpenseChange = (report: ExpenseReport, by: ExpenseActor): Result<'change', NonEmpty<ExpenseRefusal>> => {
  if (!isTheirs(report, by)) return refuse([{ code: 'forbidden' }])
  return report.state === 'draft' ? ok('change') : refuse([{ code: 'expense-report-not-draft', state: report.state }])
}

/** Submitting and taking back: its person or someone who manages. Sending: only someone who manages. A sent report stays sent. */
export const planExpenseMove = (
  report: ExpenseReport,
  to: ExpenseReportState,
  by: ExpenseActor,
): Result<ExpenseReportState, NonEmpty<ExpenseRefusal>> => {
  if (!isTheirs(report, by) || (to === 'sent' && !by.manages)) return refuse([{ code: 'forbidden' }])
  if (!FROM[report.state].includes(to)) return refuse([{ code: 'expense-report-move-refused', state: report.state, to }])
  return to === 'submitted' && report.rows === 0 ? refuse([{ code: 'expense-report-empty' }]) : ok(to)
}

const FROM: Readonly<Record<ExpenseReportState, readonly ExpenseReportState[]>> = { draft: ['submitted'], submitted: ['draft', 'sent'], sent: [] }

export const EXPENSE_ABILITIES = ['change', 'submit', 'take-back', 'send'] as const
export type ExpenseAbility = (typeof EXPENSE_ABILITIES)[number]

/** What this person may do with the report now; answers carry it. An empty report may be submitted too: the refusal then says what is missing. */
export const expenseAbilities = (report: Omit<ExpenseReport, 'rows'>, by: ExpenseActor): readonly ExpenseAbility[] => {
  const filled = { ...report, rows: 1 }
  const can: Readonly<Record<ExpenseAbility, boolean>> = {
    change: planExpenseChange(filled, by).ok,
    submit: planExpenseMove(filled, 'submitted', by).ok,
    'take-back': planExpenseMove(filled, 'draft', by).ok,
    send: planExpenseMove(filled, 'sent', by).ok,
  }
  return EXPENSE_ABILITIES.filter((ability) => can[ability])
}

/** The sum of the rows in öre, including VAT. It is always computed, never taken from input. */
export const expenseTotal = (rows: readonly { readonly amount: number }[]): number => rows.reduce((sum, { amount }) => sum + amount, 0)
