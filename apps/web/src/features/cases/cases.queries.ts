import { cases, type CaseSummary } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

export const caseQueries = {
  /** Asked again every half minute, where what changes is not told, so that a reply is seen without reloading. */
  one: (id: string) => query(cases.one, { params: { id } }, { refetchInterval: 30_000 }),
  ofCompany: (companyId: string) => pages(cases.ofCompany, { params: { id: companyId }, query: { limit: 50 } }),
  all: (status: CaseSummary['status']) => pages(cases.all, { query: { status, limit: 50 } }),
  open: (subscriptionId: string) =>
    mutationOptions({ mutationFn: (message: string) => call(cases.open, { params: { id: subscriptionId }, body: { message } }) }),
  reply: (id: string) => mutationOptions({ mutationFn: (message: string) => call(cases.reply, { params: { id }, body: { message } }) }),
  close: (id: string) => mutationOptions({ mutationFn: () => call(cases.close, { params: { id } }) }),
}
