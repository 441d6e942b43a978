import { buffer } from 'node:stream/consumers'
import { API, type PayrollView } from '@portal/contract'
import { holds, paperName } from '@portal/domain'
import { texts } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import { namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import { payslipPdf } from '../../content/payroll/payslip-pdf.ts'
import { payslipOf } from '../../content/payroll/payslips.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace, type Workspace } from '../../access/workspace-access.store.ts'
import { handOver } from './hand-over.ts'
import { backUp } from './back-up.ts'
import { payrollViewOf } from './payroll.view.ts'
import { synchronise } from './synchronise.ts'

export const payrollRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const { pool } = database
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  const locatePayslip = async ({ id, recordId }: { readonly id: string; readonly recordId: string }, actor: Actor) => {
    const workspace = await findWorkspace(database, id, actor)
    if (!workspace || workspace.access === 'none') return undefined
    const payslip = await payslipOf(pool, id, recordId)
    return payslip && { ...workspace, payslip }
  }
  /** Runs `work` in Lön, and answers which steps before the end are done. */
  const then = async (subject: Workspace, work?: () => Promise<unknown>): Promise<PayrollView> => {
    if (!holds(subject.subscription.service, 'payslip')) throw new ProblemError({ code: 'kind-not-offered', kind: 'payslip' })
    await work?.()
    return payrollViewOf(pool, subject)
  }
  return mount(
    API.payroll,
    sessions,
  )({
    one: content(API.payroll.one, locate, (_input, { subject }) => then(subject)),
    payslipPdf: content(API.payroll.payslipPdf, locatePayslip, async (_input, { subject: { payslip, subscription }, language }) => {
      const company = (await namesOf(pool, [subscription.customerId])).get(subscription.customerId)?.name ?? ''
      const say = texts(language)
      const bytes = await buffer(payslipPdf({ payslip, company, texts: say, at: clock() }))
      return { fileName: paperName(`${say.payroll.payslip} ${payslip.month} ${payslip.name}`, 'pdf'), bytes }
    }),
    synchronise: content(API.payroll.synchronise, locate, (_input, { subject, actor }) => then(subject, () => synchronise(context, subject, actor))),
    backUp: content(API.payroll.backUp, locate, (_input, { subject, actor }) => then(subject, () => backUp(context, subject, actor))),
    handOver: content(API.payroll.handOver, locate, ({ params }, { subject, actor }) =>
      then(subject, () => handOver(context, subject, actor, params.recordId)),
    ),
  })
}
