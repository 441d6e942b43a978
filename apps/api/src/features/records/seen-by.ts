import type { RecordView } from '@portal/contract'
import { type Day, expenseAbilities, invoiceAbilities, payrollPeriodAbilities } from '@portal/domain'
import { expenseActorIn } from '../../content/expenses/expense-actor.ts'
import type { Actor } from '../../access/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'

/** A record with its reader's abilities today, for kinds in which they differ from record to record. */
export const seenBy = (view: RecordView, workspace: Workspace, actor: Actor, today: Day): RecordView => {
  if (workspace.access !== 'write') return view
  if (view.kind === 'invoice') return { ...view, abilities: invoiceAbilities(view.content, today) }
  if (view.kind === 'payroll-period') return { ...view, abilities: payrollPeriodAbilities(view.content.state) }
  if (view.kind !== 'expense-report') return view
  return { ...view, abilities: expenseAbilities(view.content, expenseActorIn(workspace, actor)) }
}
