import type { VatReason } from '@portal/domain'
import { useState } from 'react'
import { typedPrice } from '../typed-number.ts'
import { blank, type FilledIn, renamed, said, typedIn, written } from '../filled-in.ts'
import { withoutRow } from '../typed-rows.tsx'
import { type Suggestions, useSuggestions } from '../use-suggestions.ts'
import type { Invoice } from './invoicing.queries.ts'
import { EMPTY_ROW, type TypedRow, typedRow } from './typed-row.ts'

type Fields = Omit<TypedRow, 'text'>

/** The rows of an invoice in a form, and how to change them; `place` counts from 0. */
export type InvoiceRowsTyped = {
  readonly rows: readonly TypedRow[]
  readonly articles: Suggestions<'article'>
  readonly rename: (place: number, text: string) => void
  readonly change: (place: number, change: Partial<Fields>) => void
  readonly add: () => void
  readonly remove: (place: number) => void
}

const { text: _none, ...EMPTY } = EMPTY_ROW

/**
 * The rows of an invoice in a form. The name of a known article fills in the rest of its row. `buyerReason`: why the buyer is not charged VAT, which
 * fills in rows as they are named, unless their article has a reason of its own.
 */
export const useInvoiceRows = (id: string, before: Invoice['content'] | undefined, buyerReason: VatReason | null): InvoiceRowsTyped => {
  const articles = useSuggestions(id, 'article')
  const [rows, setRows] = useState<readonly FilledIn<Fields>[]>(before?.rows.map(saved) ?? [blank<Fields>(EMPTY)])
  const known = (name: string): Partial<Fields> | undefined => {
    const article = articles.known(name)?.content
    const ofBuyer = buyerReason && !article?.vatReason ? ({ vat: 0, vatReason: buyerReason } as const) : undefined
    if (!article) return ofBuyer
    return { unit: article.unit, price: typedPrice(article), vat: article.vat, vatReason: article.vatReason, ...ofBuyer }
  }
  const put = (place: number, then: (row: FilledIn<Fields>) => FilledIn<Fields>) =>
    setRows((all) => all.map((row, each) => (each === place ? then(row) : row)))
  return {
    rows: rows.map((row) => ({ text: row.name, ...said(row, known(row.name)) })),
    articles,
    rename: (place, text) => put(place, (row) => renamed(row, known(row.name), text)),
    change: (place, change) => put(place, (row) => typedIn(row, change)),
    add: () => setRows([...rows, blank<Fields>(EMPTY)]),
    remove: (place) => setRows(withoutRow(rows, place)),
  }
}

const saved = (row: Invoice['content']['rows'][number]): FilledIn<Fields> => {
  const { text, ...fields } = typedRow(row)
  return written(text, fields)
}
