import { HANDED_OVER, SERVICE_CONFIRMATIONS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { fileView } from './files.ts'
import { byId, id, instant } from './scalars.ts'

/** Which steps before the end of Lön are done according to the data, and what the next step needs. */
export const payrollView = z
  .strictObject({
    userAdded: z.boolean(),
    synchronised: z.boolean(),
    synchronisedAt: instant.nullable(),
    /** The latest backup handed over during the present collaboration. `outdated`: the data has changed since it was made. */
    handedOver: z.enum(HANDED_OVER),
    /** The latest backup. `isCurrent: false`: the data has changed since it was made. */
    backup: z.strictObject({ id, at: instant, handedOverAt: instant.nullable(), isCurrent: z.boolean(), file: fileView.nullable() }).nullable(),
    /** What the end asks about, in its order. */
    steps: z.array(z.strictObject({ code: z.enum(SERVICE_CONFIRMATIONS), done: z.boolean() })).readonly(),
    users: z.array(z.strictObject({ id, name: z.string() })).readonly(),
    /** The customer’s users who can still be added. Empty for callers who may not add users. */
    candidates: z.array(z.strictObject({ membershipId: id, name: z.string() })).readonly(),
  })
  .meta({ id: 'Payroll' })
export type PayrollView = z.output<typeof payrollView>

export const payroll = contract({
  one: {
    method: 'get',
    path: '/subscriptions/:id/payroll',
    summary: 'How far the steps before the end of payroll have come',
    policy: 'read-content',
    params: byId,
    status: 200,
    answer: payrollView,
    problems: ['kind-not-offered'],
  },
  payslipPdf: {
    method: 'get',
    path: '/subscriptions/:id/payslips/:recordId/pdf',
    summary: 'A payslip as PDF',
    policy: 'read-content',
    params: z.strictObject({ id, recordId: id }),
    status: 200,
    download: 'application/pdf',
    problems: ['record-unshown'],
  },
  synchronise: {
    method: 'post',
    path: '/subscriptions/:id/payroll/synchronisation',
    summary: 'Synchronise what has changed; where nothing has, nothing is done',
    policy: 'write-content',
    params: byId,
    status: 200,
    answer: payrollView,
    problems: ['kind-not-offered'],
  },
  backUp: {
    method: 'post',
    path: '/subscriptions/:id/payroll/backups',
    summary: 'Make a backup: one file of everything in the payroll, in place of one that was not handed over',
    policy: 'write-content',
    params: byId,
    status: 201,
    answer: payrollView,
    problems: ['kind-not-offered'],
  },
  handOver: {
    method: 'post',
    path: '/subscriptions/:id/payroll/backups/:recordId/handover',
    summary: 'Hand a backup over to the customer, once its user has been added and the data are synchronised',
    policy: 'write-content',
    params: z.strictObject({ id, recordId: id }),
    status: 200,
    answer: payrollView,
    problems: ['kind-not-offered', 'lon-user-not-added', 'lon-not-synchronised', 'lon-backup-outdated'],
  },
})
