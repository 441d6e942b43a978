import { carriesFiles, expenseActor, planExpenseChange } from '@portal/domain'
import { membershipIn, type Actor } from '../../platform/actor.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import type { Workspace } from '../../platform/workspace-access.store.ts'
import type { Holder } from './files.store.ts'

/** A file comes and goes with its record's content: raises `kind-not-offered`, and what a change of an expense report raises. */
export const refuseUnlessOpen = ({ subscription, standings }: Workspace, actor: Actor, { kind, report }: Holder): void => {
  if (!carriesFiles(kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
  if (!report) return
  const by = expenseActor(standings, membershipIn(actor, subscription.customerId)?.membershipId ?? null)
  const plan = planExpenseChange({ ...report, rows: 0 }, by)
  if (!plan.ok) throw problemsOf(plan.error)
}
