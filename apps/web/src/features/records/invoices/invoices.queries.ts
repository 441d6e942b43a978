import { type Draft, type RecordOf, type RecordView, records } from '@portal/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'

export type Invoice = RecordOf<'invoice'>
export type InvoiceState = Invoice['content']['state']
export type Buyer = RecordOf<'customer'>
export type Article = RecordOf<'article'>

export const isInvoice = (record: RecordView): record is Invoice => record.kind === 'invoice'
export const isBuyer = (record: RecordView): record is Buyer => record.kind === 'customer'
export const isArticle = (record: RecordView): record is Article => record.kind === 'article'

/** One record of invoicing as it is saved. */
export type Saved =
  | { readonly kind: 'invoice'; readonly content: Draft<'invoice'> }
  | { readonly kind: 'customer'; readonly content: Draft<'customer'> }
  | { readonly kind: 'article'; readonly content: Draft<'article'> }

export const invoiceQueries = {
  one: (id: string, recordId: string) =>
    queryOptions({ queryKey: ['records', id, 'one', recordId], queryFn: ({ signal }) => call(records.one, { params: { id, recordId } }, signal) }),
  /** To choose from in a form: the first two hundred. */
  choices: (id: string, kind: 'customer' | 'article') =>
    queryOptions({
      queryKey: ['records', id, 'choices', kind],
      queryFn: ({ signal }) => call(records.list, { params: { id }, query: { kind, limit: 200 } }, signal),
    }),
  save: (id: string, record: Invoice | Buyer | Article | undefined) =>
    mutationOptions({
      mutationFn: async (body: Saved) =>
        record
          ? call(records.change, { params: { id, recordId: record.id }, body: { version: record.version, content: { ...body.content } } })
          : call(records.create, { params: { id }, body }),
    }),
  move: (id: string, { id: recordId, version }: Invoice) =>
    mutationOptions({ mutationFn: (state: InvoiceState) => call(records.move, { params: { id, recordId }, body: { state, version } }) }),
}
