import { type API, LISTED_STATES } from '@portal/contract'
import { COLLABORATION_STATUSES, RECORD_KINDS } from '@portal/domain'

/** The values for the names in a path. */
type Params = Readonly<Record<string, string>>
type Noun =
  | 'nothing'
  | 'company'
  | 'pair'
  | 'subscription'
  | 'collaboration'
  | 'termination'
  | 'bulk-end'
  | 'case'
  | 'upgrade'
  | 'receipt'
  | 'record'
  | 'file'
  | 'export'
  | 'report'
/** Everything there is to ask for, by what it is. */
export type Everything = Readonly<Record<Noun, readonly Params[]>>

type ApiEndpoint = { [N in keyof typeof API]: (typeof API)[N][keyof (typeof API)[N]] }[keyof typeof API]
/** What is told live has no end; `live.test.ts` sees who is told what. */
type GetPath = Exclude<Extract<ApiEndpoint, { readonly method: 'get' }>['path'], '/live'>
type Asked = { readonly of: Noun; readonly queries?: readonly string[] }

const kinds = RECORD_KINDS.map((kind) => `kind=${kind}`)
const statuses = COLLABORATION_STATUSES.map((status) => `limit=200&status=${status}`)

/** How every endpoint that only tells is asked: one that is new does not compile until it stands here. */
const ASKED: Readonly<Record<GetPath, Asked>> = {
  '/portal': { of: 'nothing' },
  '/me': { of: 'nothing' },
  '/invitations/:token': { of: 'nothing' },
  '/receipts/:number/verify': { of: 'receipt', queries: [`hash=${'0'.repeat(64)}`] },
  '/receipts': { of: 'nothing', queries: ['number=2026-000', 'number=2027-AAA'] },
  '/notices': { of: 'nothing', queries: ['limit=200'] },
  '/notices/unread': { of: 'nothing' },
  '/me/sessions': { of: 'nothing' },
  '/me/data': { of: 'nothing' },
  '/notices/settings': { of: 'nothing' },
  '/companies': { of: 'nothing', queries: ['limit=200', 'q=redovisning', 'q=9911', 'q=gr'] },
  '/companies/:id': { of: 'company' },
  '/companies/:id/subscriptions': { of: 'company' },
  '/companies/:id/collaborations': { of: 'company', queries: [...statuses, 'q=s%C3%B6der', 'q=gr'] },
  '/companies/:id/customers': { of: 'company', queries: [...statuses, 'q=s%C3%B6der', 'mine=true', 'starred=true', 'mainContact=missing'] },
  '/companies/:id/customer-table': { of: 'company', queries: COLLABORATION_STATUSES.map((status) => `status=${status}`) },
  '/companies/:id/customers/:customerId': { of: 'pair' },
  '/companies/:id/views': { of: 'company' },
  '/companies/:id/overview': { of: 'company' },
  '/companies/:id/planned-ends': { of: 'company', queries: LISTED_STATES.map((state) => `limit=200&state=${state}`) },
  '/companies/:id/deletions': { of: 'company', queries: ['limit=200'] },
  '/companies/:id/exports': { of: 'company', queries: ['limit=200'] },
  '/companies/:id/everything': { of: 'company' },
  '/companies/:id/everything/file': { of: 'company' },
  '/companies/:id/bulk-ends': { of: 'company', queries: ['limit=200'] },
  '/bulk-ends/:id': { of: 'bulk-end' },
  '/bulk-ends/:id/rows': { of: 'bulk-end', queries: ['limit=200'] },
  '/bulk-ends/:id/result': { of: 'bulk-end', queries: ['format=csv'] },
  '/companies/:id/events': { of: 'company', queries: ['limit=200', 'limit=200&q=a'] },
  '/companies/:id/event-table': { of: 'company', queries: ['q=a'] },
  '/companies/:id/users': { of: 'company', queries: ['limit=200'] },
  '/companies/:id/cases': { of: 'company' },
  '/collaborations/:id': { of: 'collaboration' },
  '/collaborations/:id/termination-preview': { of: 'collaboration' },
  '/collaborations/:id/start-preview': { of: 'collaboration' },
  '/terminations/:id': { of: 'termination' },
  '/terminations/:id/pdf': { of: 'termination' },
  '/terminations/:id/proof': { of: 'termination' },
  '/terminations/:id/bundle': { of: 'termination' },
  '/terminations/:id/bundle/pdf': { of: 'termination' },
  '/terminations/:id/certificate': { of: 'termination' },
  '/terminations/:id/certificate/pdf': { of: 'termination' },
  '/terminations/:id/certificate/proof': { of: 'termination' },
  '/subscriptions/:id': { of: 'subscription' },
  '/subscriptions/:id/access': { of: 'subscription', queries: ['at=2026-06-01'] },
  '/subscriptions/:id/access/timeline': { of: 'subscription', queries: ['limit=200'] },
  '/subscriptions/:id/access/timeline/pdf': { of: 'subscription' },
  '/subscriptions/:id/exports': { of: 'subscription' },
  '/subscriptions/:id/exports/:exportId/file': { of: 'export' },
  '/subscriptions/:id/records': { of: 'subscription', queries: kinds },
  '/subscriptions/:id/records/:recordId': { of: 'record' },
  '/subscriptions/:id/records/:recordId/files': { of: 'record' },
  '/subscriptions/:id/records/:recordId/files/:fileId': { of: 'file' },
  '/subscriptions/:id/suggestions': { of: 'subscription', queries: ['kind=customer', 'kind=article', 'kind=account'] },
  '/subscriptions/:id/expense-persons': { of: 'subscription' },
  '/subscriptions/:id/payroll': { of: 'subscription' },
  '/subscriptions/:id/payslips/:recordId/pdf': { of: 'record' },
  '/subscriptions/:id/balances': { of: 'subscription' },
  '/subscriptions/:id/sie': { of: 'subscription' },
  '/subscriptions/:id/imports': { of: 'subscription', queries: ['limit=200'] },
  '/subscriptions/:id/overview': { of: 'subscription' },
  '/subscriptions/:id/reports/balance-sheet': { of: 'subscription' },
  '/subscriptions/:id/reports/income-statement': { of: 'subscription' },
  '/subscriptions/:id/reports/general-ledger': { of: 'subscription' },
  '/subscriptions/:id/reports/voucher-list': { of: 'subscription' },
  '/subscriptions/:id/reports/:report/pdf': { of: 'report' },
  '/subscriptions/:id/customer-ledger': { of: 'subscription' },
  '/subscriptions/:id/invoices/:recordId/pdf': { of: 'record' },
  '/subscriptions/:id/invoices/:recordId/e-invoice': { of: 'record' },
  '/cases/:id': { of: 'case' },
  '/upgrades/:id': { of: 'upgrade' },
  '/upgrades/:id/proof': { of: 'upgrade' },
  '/support/subscriptions/:id/access': { of: 'subscription', queries: ['email=nobody%40example.com'] },
  '/support/companies': { of: 'nothing', queries: ['q=9911', 'q=gr'] },
  '/support/start': { of: 'nothing' },
  '/support/search': { of: 'nothing', queries: ['q=gr', 'q=1001'] },
  '/support/cases': { of: 'nothing', queries: ['status=open', 'status=closed'] },
  '/support/subscriptions/:id/upgrade': { of: 'subscription' },
}

/** Every address of the API, regardless of who may call it. */
export const addressesOf = (everything: Everything): readonly string[] =>
  Object.entries<Asked>(ASKED).flatMap(([path, { of, queries = [''] }]) =>
    everything[of].flatMap((params) => {
      const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? 'a-link-that-nobody-was-sent')
      return queries.map((query) => (query === '' ? filled : `${filled}?${query}`))
    }),
  )
