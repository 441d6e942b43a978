import type { RecordView } from '@portal/contract'
import { expenseAbilities } from '@portal/domain'
import { expenseActorIn } from '../../platform/expense-actor.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Workspace } from '../../platform/workspace-access.store.ts'

/** A record with what its reader may do with it, where that differs from record to record. */
export const seenBy = (view: RecordView, workspace: Workspace, actor: Actor): RecordView => {
  if (view.kind !== 'expense-report' || workspace.access !== 'write') return view
  return { ...view, abilities: expenseAbilities(view.content, expenseActorIn(workspace, actor)) }
}
