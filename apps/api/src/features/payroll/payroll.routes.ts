import { API, type PayrollView } from '@portal/contract'
import { holds } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { ProblemError } from '../../platform/problem.ts'
import { content } from '../../platform/route.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace, type Workspace } from '../../platform/workspace-access.store.ts'
import { handOver } from './hand-over.ts'
import { backUp } from './back-up.ts'
import { payrollViewOf } from './payroll.view.ts'
import { synchronise } from './synchronise.ts'

export const payrollRoutes = (context: Context) => {
  const { database, sessions } = context
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  /** Does something in Lön and tells how far it has come by then. */
  const then = async (subject: Workspace, work?: () => Promise<unknown>): Promise<PayrollView> => {
    if (!holds(subject.subscription.service, 'payslip')) throw new ProblemError({ code: 'kind-not-offered', kind: 'payslip' })
    await work?.()
    return payrollViewOf(database.pool, subject)
  }
  return mount(
    API.payroll,
    sessions,
  )({
    one: content(API.payroll.one, locate, (_input, { subject }) => then(subject)),
    synchronise: content(API.payroll.synchronise, locate, (_input, { subject, actor }) => then(subject, () => synchronise(context, subject, actor))),
    backUp: content(API.payroll.backUp, locate, (_input, { subject, actor }) => then(subject, () => backUp(context, subject, actor))),
    handOver: content(API.payroll.handOver, locate, ({ params }, { subject, actor }) =>
      then(subject, () => handOver(context, subject, actor, params.recordId)),
    ),
  })
}
