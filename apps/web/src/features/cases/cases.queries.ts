import { cases, type CaseSummary, type Input } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

/** What is asked, and the service it is about; `null`: none in particular. */
export type Question = Input<typeof cases.ask>['body']
/** Whose cases support looks at. */
export type Whose = { readonly status: CaseSummary['status']; readonly assignee: 'me' | 'nobody' | undefined }

export const caseQueries = {
  /** Asked again every half minute, where what changes is not told, so that a reply is seen without reloading. */
  one: (id: string) => query(cases.one, { params: { id } }, { refetchInterval: 30_000 }),
  ofCompany: (companyId: string) => pages(cases.ofCompany, { params: { id: companyId }, query: { limit: 50 } }),
  all: ({ status, assignee }: Whose) => pages(cases.all, { query: { status, limit: 50, ...(assignee && { assignee }) } }),
  /** Asks about a service, or about anything when there is no subscription. */
  ask: (companyId: string, subscriptionId: string | null) =>
    mutationOptions({
      mutationFn: (body: Question) =>
        subscriptionId === null ? call(cases.ask, { params: { id: companyId }, body }) : call(cases.open, { params: { id: subscriptionId }, body }),
    }),
  reply: (id: string) => mutationOptions({ mutationFn: (message: string) => call(cases.reply, { params: { id }, body: { message } }) }),
  close: (id: string) => mutationOptions({ mutationFn: () => call(cases.close, { params: { id } }) }),
  assign: (id: string) => mutationOptions({ mutationFn: (assignee: 'me' | 'nobody') => call(cases.assign, { params: { id }, body: { assignee } }) }),
}
