import { writeFile } from 'node:fs/promises'
import { addRecords, type Company, expenseReport, type Member, type NewRecord, overdueInvoice, sellerRecord } from '@portal/database/world'
import { holds, type ServiceCode } from '@portal/domain'
import { v7 } from 'uuid'
import type { TestPortal } from '../portal.ts'
import { type Drawn, TODAY } from './drawn.ts'
import { PEOPLE } from './people.ts'
import type { ExportThing } from './acts.ts'
import type { RecordThing } from './record-acts.ts'

type Acted = NewRecord & { readonly id: string; readonly draft: object } & Pick<RecordThing, 'kind'>

const YEAR = { from: '2026-01-01', to: '2026-12-31', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }

const invoiceOf = ({ state, isCredit, dueDate }: Drawn['invoices'][number], place: number): Acted => {
  const made = overdueInvoice(place + 1, '2026-10-01')
  const { buyer, date, reference, rows, ...content } = made.content as Record<string, unknown>
  const draft = { buyer, date, dueDate, reference, rows }
  const number = state === 'draft' ? null : place + 1
  const credits = isCredit && state === 'sent' ? 7 : null
  return { ...made, id: v7(), kind: 'invoice', draft, content: { ...content, ...draft, state, number, credits } }
}

const reportOf = (state: Drawn['reports'][number], membershipId: string | null): Acted => {
  const person = membershipId === null ? 'Någon Annan' : PEOPLE.worker.name
  const made = expenseReport(`2026-10-01/${state}`, { person, state, membershipId })
  const { title, date, rows } = made.content as Record<string, unknown>
  return { ...made, id: v7(), kind: 'expense-report', draft: { title, date, rows } }
}

const monthOf = (state: Drawn['months'][number], place: number): Acted => {
  const draft = { month: `2026-1${place}`, payday: `2026-1${place}-23` }
  return { id: v7(), kind: 'payroll-period', key: draft.month, content: { ...draft, state }, draft }
}

const voucherOf = (which: Drawn['vouchers'][number], place: number): Acted => {
  const draft = { series: 'A', date: '2026-11-20', text: which, rows: [{ account: '1930', amount: 0 }] }
  const link = v7()
  const linked = {
    new: {},
    old: {},
    corrected: { correctedBy: { at: `${TODAY}T08:00:00.000Z`, reversal: link, replacement: null } },
    reversal: { corrects: { recordId: link, as: 'reversal' } },
    replacement: { corrects: { recordId: link, as: 'replacement' } },
  }[which]
  const at = which === 'old' ? '2026-11-20T08:00:00Z' : `${TODAY}T08:00:00Z`
  const key = `2026-01-01/A/${String(place + 1).padStart(12, '0')}`
  return { id: v7(), kind: 'voucher', key, accountingDate: draft.date, at, content: { ...draft, number: place + 1, ...linked }, draft }
}

/** Fills a service with what it can hold; gives the records that differ in what can be done with them. */
export const addContent = async (
  { database }: TestPortal,
  { drawn, worker, customer }: { readonly drawn: Drawn; readonly worker: Member; readonly customer: Company },
  subscriptionId: string,
  service: ServiceCode,
): Promise<readonly RecordThing[]> => {
  const reporter = drawn.reportsAreWorkers ? worker.membershipId : null
  const acted: readonly Acted[] = [
    ...drawn.invoices.map(invoiceOf),
    ...drawn.reports.map((state) => reportOf(state, reporter)),
    ...drawn.months.map(monthOf),
    ...drawn.vouchers.map(voucherOf),
  ].filter(({ kind }) => holds(service, kind))
  const others: readonly NewRecord[] = [
    { kind: 'fiscal-year', key: YEAR.from, content: YEAR },
    { kind: 'account', key: '0000001930', content: { number: '1930', name: 'Bank' } },
    sellerRecord(customer.name, '556901-0019'),
  ]
  const records = [...acted.map(({ draft: _draft, ...record }) => record), ...others.filter(({ kind }) => holds(service, kind))]
  if (records.length > 0) await addRecords(database.pool, subscriptionId, records)
  return acted.map(({ id, kind, draft }) => ({ id, subscriptionId, kind, content: draft }))
}

/** An export of a service that the drawn party asked for. One that is ready has its file. */
export const addExport = async (
  { database, context, agency }: TestPortal,
  { drawn, owner, customer }: { readonly drawn: Drawn; readonly owner: Member; readonly customer: Company },
  subscriptionId: string,
): Promise<ExportThing> => {
  const id = v7()
  const { status, by } = drawn.exported
  const expires = status === 'ready' ? `${TODAY}T23:00:00Z` : null
  await database.pool.query(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, created_at, ready_at, expires_at,
       size, manifest_sha256, content_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 4, '', 1)`,
    [id, subscriptionId, owner.userId, by === 'customer' ? customer.id : agency.id, status, `${TODAY}T06:00:00Z`, expires],
  )
  await context.storage.prepare(subscriptionId)
  if (status === 'ready') await writeFile(context.storage.exportOf(subscriptionId, id), 'ZIP.')
  return { id, subscriptionId }
}

export const addCase = async (
  { database }: TestPortal,
  { drawn, owner, customer }: { readonly drawn: Drawn; readonly owner: Member; readonly customer: Company },
  subscriptionId: string,
): Promise<{ readonly id: string }> => {
  const id = v7()
  await database.pool.query(
    `INSERT INTO support_case (id, company_id, subscription_id, subject, opened_by_user_id, status, created_at, closed_at)
     VALUES ($1, $2, $3, 'Hej', $4, $5, now(), $6)`,
    [id, customer.id, subscriptionId, owner.userId, drawn.caseStatus, drawn.caseStatus === 'closed' ? TODAY : null],
  )
  await database.pool.query(
    `INSERT INTO support_message (id, case_id, author_id, author_name, from_support, text, at) VALUES ($1, $2, $3, 'Olga', false, 'Hej', now())`,
    [v7(), id, owner.userId],
  )
  return { id }
}
