import { vatDay, type VatReason } from '@portal/domain'
import { useState } from 'react'
import { typedPrice } from '../typed-number.ts'
import { blank, type FilledIn, renamed, said, typedIn, written } from '../filled-in.ts'
import { withoutRow } from '../typed-rows.tsx'
import { type Suggestions, useSuggestions } from '../use-suggestions.ts'
import type { Invoice } from './invoicing.queries.ts'
import { EMPTY_ROW, onDay, type TypedRow, typedRow } from './typed-row.ts'

type Fields = Omit<TypedRow, 'text'>

/** The rows of an invoice in a form, and how to change them; `place` counts from 0. */
export type InvoiceRowsTyped = {
  readonly rows: readonly TypedRow[]
  /** The day that decides about the rates. */
  readonly day: string
  readonly articles: Suggestions<'article'>
  readonly rename: (place: number, text: string) => void
  readonly change: (place: number, change: Partial<Fields>) => void
  readonly add: () => void
  readonly remove: (place: number) => void
}

const { text: _none, ...EMPTY } = EMPTY_ROW

/**
 * The rows of an invoice in a form. The name of a known article fills in the rest of its row. `buyerReason`: why the buyer is not charged VAT, which
 * fills in rows as they are named, unless their article has a reason of its own. `day`: rows of a class have its rate on that day.
 */
export const useInvoiceRows = (id: string, before: Invoice['content'] | undefined, buyerReason: VatReason | null, day: string): InvoiceRowsTyped => {
  const articles = useSuggestions(id, 'article')
  const [rows, setRows] = useState<readonly FilledIn<Fields>[]>(before?.rows.map((row) => saved(row, vatDay(before))) ?? [blank<Fields>(EMPTY)])
  const known = (name: string): Partial<Fields> | undefined => {
    const article = articles.known(name)?.content
    const ofBuyer = buyerReason && !article?.vatReason ? ({ vat: 0, vatReason: buyerReason } as const) : undefined
    if (!article) return ofBuyer
    const { unit, vat, vatReason, vatClass } = article
    return { unit, price: typedPrice(article), vat, vatReason, vatClass, byHand: false, ...ofBuyer }
  }
  const put = (place: number, then: (row: FilledIn<Fields>) => FilledIn<Fields>) =>
    setRows((all) => all.map((row, each) => (each === place ? then(row) : row)))
  return {
    rows: rows.map((row) => onDay({ text: row.name, ...said(row, known(row.name)) }, day)),
    day,
    articles,
    rename: (place, text) => put(place, (row) => renamed(row, known(row.name), text)),
    change: (place, change) => put(place, (row) => typedIn(row, change)),
    add: () => setRows([...rows, blank<Fields>(EMPTY)]),
    remove: (place) => setRows(withoutRow(rows, place)),
  }
}

const saved = (row: Invoice['content']['rows'][number], day: string): FilledIn<Fields> => {
  const { text, ...fields } = typedRow(row, day)
  return written(text, fields)
}
