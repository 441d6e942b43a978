import { API } from '@portal/contract'
import { expensePersons, holds } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { countExpenses } from '../../content/expenses/expense-counts.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { content, guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { standingsToPair } from '../../access/standing.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { findWork } from './expenses.store.ts'
import { remind } from './remind.ts'

type ById = { readonly id: string }

export const expenseRoutes = (context: Context) => {
  const { database, sessions } = context
  const locate = ({ id }: ById, actor: Actor) => findWorkspace(database, id, actor)
  const locateWork = async ({ id }: ById, actor: Actor) => {
    const subject = await findWork(database.pool, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  return mount(
    API.expenses,
    sessions,
  )({
    persons: content(API.expenses.persons, locate, async ({ params }, { subject }) => {
      if (!holds(subject.subscription.service, 'expense-report')) throw new ProblemError({ code: 'kind-not-offered', kind: 'expense-report' })
      return { items: expensePersons(await countExpenses(database.pool, params.id)) }
    }),
    remind: guarded(API.expenses.remind, locateWork, (_input, admitted) => remind(context)(admitted)),
  })
}
