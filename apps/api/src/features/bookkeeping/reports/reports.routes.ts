import { API } from '@portal/contract'
import type { Actor } from '../../../access/actor.ts'
import { compareBalances, compareIncome } from '../../../content/bookkeeping/reports/compare-years.ts'
import { namesOf } from '../../../access/company-names.store.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../../platform/problem.ts'
import { content } from '../../../access/guard.ts'
import { mount } from '../../../platform/serve.ts'
import { findWorkspace } from '../../../access/workspace-access.store.ts'
import { listVouchers } from './list-vouchers.ts'
import { logoOf } from '../../../content/logo.store.ts'
import { pdfMaker } from './make-pdf.ts'
import { readLedger } from './read-ledger.ts'
import { yearWanted } from './year-wanted.ts'

export const reportRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const { pool } = database
  const makePdf = pdfMaker(context)
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  return mount(
    API.reports,
    sessions,
  )({
    balanceSheet: content(API.reports.balanceSheet, locate, async ({ params, query }, { subject }) => {
      const year = await yearWanted(pool, subject, query.year)
      return { year: { from: year.from, to: year.to }, ...(await compareBalances(pool, params.id, year)) }
    }),
    incomeStatement: content(API.reports.incomeStatement, locate, async ({ params, query }, { subject }) => {
      const year = await yearWanted(pool, subject, query.year)
      return { year: { from: year.from, to: year.to }, ...(await compareIncome(pool, params.id, year)) }
    }),
    generalLedger: content(API.reports.generalLedger, locate, async ({ params, query }, { subject }) =>
      readLedger(pool, params.id, await yearWanted(pool, subject, query.year), query),
    ),
    voucherList: content(API.reports.voucherList, locate, async ({ params, query }, { subject }) =>
      listVouchers(pool, params.id, await yearWanted(pool, subject, query.year), query),
    ),
    pdf: content(API.reports.pdf, locate, async ({ params, query }, { subject, language }) => {
      const { from, to } = await yearWanted(pool, subject, query.year)
      const { customerId } = subject.subscription
      const company = (await namesOf(pool, [customerId])).get(customerId)
      if (!company) throw notFound()
      const logo = await logoOf(pool, context.storage, params.id)
      return makePdf({ subscriptionId: params.id, report: params.report, company, logo, year: { from, to }, at: clock(), language })
    }),
  })
}
