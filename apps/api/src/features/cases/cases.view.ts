import type { CaseSummary, CaseView } from '@portal/contract'
import { caseAbilities, type Standing } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CaseRow, MessageRow } from './cases.store.ts'

const shared = ({ id, number, subject, status, service, subscriptionId, assignee, customer, createdAt, closedAt, lastFromSupport }: CaseRow) => ({
  id,
  number,
  subject,
  status,
  waitsFor: status === 'closed' ? null : lastFromSupport ? ('customer' as const) : ('support' as const),
  service: service && { code: service, name: serviceName(service) },
  subscriptionId,
  assignee,
  customer,
  createdAt: createdAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
})

export const caseSummary = (row: CaseRow): CaseSummary => ({ ...shared(row), lastMessageAt: row.lastMessageAt.toISOString() })

export const caseView = (row: CaseRow, messages: readonly MessageRow[], standings: readonly Standing[]): CaseView => ({
  ...shared(row),
  messages: messages.map(({ id, fromSupport, author, text, at }) => ({
    id,
    from: fromSupport ? ('support' as const) : ('customer' as const),
    author,
    text,
    at: at.toISOString(),
  })),
  abilities: caseAbilities(row.status, standings),
})
