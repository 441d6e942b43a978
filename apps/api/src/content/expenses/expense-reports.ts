import { CONTENT, type Content, type Draft } from '@portal/contract'
import { expenseAbilities, EXPENSE_REPORT_STATES, expenseTotal, isOneOf, planExpenseChange, planExpenseMove } from '@portal/domain'
import { v7 } from 'uuid'
import { expenseActorIn } from './expense-actor.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import { addRecord, changeRecord, removeRecord } from '../records.store.ts'
import { memberNamed } from './expense-persons.store.ts'
import type { FileAsked, Kind, Saving } from '../kind.ts'
import { keptContent } from '../shown-content.ts'
import { AS_STORED, byAccountingDate, holds } from '../usual.ts'

type Report = Content<'expense-report'>

/** A report counts as räkenskapsinformation of its latest day, which decides how long it is kept. */
const latestDay = ({ date, rows }: Report): string => rows.reduce((latest, row) => (row.date > latest ? row.date : latest), date)

/**
 * Expense reports. Saving and removing raise `forbidden` for another person's report, and `expense-report-not-draft`; moving raises the refusals of
 * `planExpenseMove`. The total is computed from the rows; the state changes only by moves.
 */
export const expenseReports: Kind<'expense-report'> = {
  shown: AS_STORED,
  beside: `jsonb_build_object('files', (SELECT count(*)::int FROM workspace_file f WHERE f.record_id = r.id))`,
  search: holds(`(r.content->>'title') || ' ' || (r.content->>'person')`),
  suggestedBy: null,
  within: byAccountingDate,
  states: EXPENSE_REPORT_STATES,
  accountingDate: latestDay,
  seen: (view, { workspace, actor }) =>
    view.kind === 'expense-report' ? { ...view, abilities: expenseAbilities(view.content, expenseActorIn(workspace, actor)) } : view,
  refuseFiles: async (asked) => void (await openReport(asked)),
  save: async (saving, draft) => {
    const { client, subscriptionId, now, old } = saving
    const before = old && (await openReport({ ...saving, recordId: old.id }))
    const content: Report = { ...(before ?? NEW), ...(await personOf(saving, draft, before)), ...filledIn(draft) }
    const record = { accountingDate: latestDay(content), content }
    if (old) {
      await changeRecord({ client, now }, old, { ...record, key: `${content.date}${old.key.slice(content.date.length)}` })
      return old.id
    }
    const id = await addRecord({ client, subscriptionId, now }, { ...record, kind: 'expense-report', key: `${content.date}/${v7()}` })
    if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
    return id
  },
  move: async (saving, to) => {
    const { client, old, now } = saving
    if (!isOneOf(EXPENSE_REPORT_STATES, to))
      throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.state', code: 'invalid_value' }] })
    const report = await reportOf(client, old.id)
    const plan = planExpenseMove({ ...report, rows: report.rows.length }, to, expenseActorIn(saving.workspace, saving.actor))
    if (!plan.ok) throw problemsOf(plan.error)
    const at = now.toISOString()
    const content: Report = {
      ...report,
      state: to,
      submittedAt: to === 'draft' ? null : (report.submittedAt ?? at),
      sentAt: to === 'sent' ? at : null,
    }
    await changeRecord({ client, now }, old, { key: old.key, accountingDate: latestDay(content), content })
  },
  remind: null,
  remove: async (saving) => {
    await openReport({ ...saving, recordId: saving.old.id })
    await removeRecord(saving.client, saving.old)
  },
}

const NEW = { state: 'draft', submittedAt: null, sentAt: null } as const
const filledIn = ({ title, date, rows }: Draft<'expense-report'>) => ({ title, date, rows, total: expenseTotal(rows) })
const reportOf = (client: FileAsked['client'], id: string): Promise<Report> => keptContent(client, CONTENT['expense-report'], id)

/** The report, if the actor may change it now. */
const openReport = async ({ client, recordId, workspace, actor }: FileAsked): Promise<Report> => {
  const report = await reportOf(client, recordId)
  const plan = planExpenseChange({ ...report, rows: report.rows.length }, expenseActorIn(workspace, actor))
  if (!plan.ok) throw problemsOf(plan.error)
  return report
}

/**
 * The person a report belongs to. A user's report is their own. Who manages reports may name any person; if the name is that of one user of the
 * customer, that user can continue the report.
 */
const personOf = async (
  { client, workspace, actor }: Saving,
  { person }: Draft<'expense-report'>,
  before: Report | undefined,
): Promise<Pick<Report, 'person' | 'membershipId'>> => {
  const by = expenseActorIn(workspace, actor)
  if (before && (person === undefined || person === before.person)) return { person: before.person, membershipId: before.membershipId }
  if (by.membershipId !== null && (person === undefined || person === actor.name)) return { person: actor.name, membershipId: by.membershipId }
  if (!by.manages) throw new ProblemError({ code: 'forbidden' })
  if (person === undefined) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content.person', code: 'required' }] })
  return { person, membershipId: await memberNamed(client, workspace.subscription.customerId, person) }
}
