import { carriesFiles, planExpenseChange } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { expenseActorIn } from '../../content/expenses/expense-actor.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Holder } from './files.store.ts'

/** A file may be added or removed when its record's content may be changed. Raises `kind-not-offered`, and the problems of changing an expense report. */
export const refuseUnlessOpen = (workspace: Workspace, actor: Actor, { kind, report }: Holder): void => {
  if (!carriesFiles(kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
  const plan = report && planExpenseChange({ ...report, rows: 0 }, expenseActorIn(workspace, actor))
  if (plan && !plan.ok) throw problemsOf(plan.error)
}
