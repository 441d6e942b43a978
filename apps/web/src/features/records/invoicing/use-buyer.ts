import { addDays, daysLate } from '@portal/domain'
import { useState } from 'react'
import { blank, type FilledIn, renamed, said, typedIn, written } from '../filled-in.ts'
import { useSuggestions } from '../use-suggestions.ts'
import type { Invoice } from './invoicing.queries.ts'

const NOWHERE = { organisationNumber: '', vatNumber: '', street: '', postalCode: '', city: '', country: 'SE' }
/** `terms`: days to pay in. */
type Fields = typeof NOWHERE & { readonly terms: number }

/** The buyer and due date of an invoice in a form. The name of a known buyer fills in address and terms. */
export const useBuyer = (id: string, before: Invoice['content'] | undefined, date: string) => {
  const buyers = useSuggestions(id, 'customer')
  const [typed, setTyped] = useState<FilledIn<Fields>>(() => (before ? saved(before) : blank({ ...NOWHERE, terms: 30 })))
  /** The due date set by hand; without it, the due date follows the invoice date. */
  const [dueByHand, setDueDate] = useState<string>()
  const known = (name: string): Partial<Fields> | undefined => {
    const buyer = buyers.known(name)?.content
    if (!buyer) return undefined
    const { organisationNumber, vatNumber, street, postalCode, city, country, terms } = buyer
    return { organisationNumber, vatNumber, street, postalCode, city, country, terms }
  }
  const { terms, ...address } = said(typed, known(typed.name))
  return {
    buyer: { name: typed.name, ...address },
    /** Why the chosen buyer is not charged VAT. */
    vatReason: buyers.known(typed.name)?.content.vatReason ?? null,
    dueDate: dueByHand ?? (date === '' ? '' : addDays(date, terms)),
    buyers,
    rename: (name: string) => setTyped((row) => renamed(row, known(row.name), name)),
    change: (change: Partial<typeof NOWHERE>) => setTyped((row) => typedIn<Fields>(row, change)),
    setDueDate,
  }
}

const saved = ({ buyer: { name, ...address }, date, dueDate }: Invoice['content']): FilledIn<Fields> =>
  written(name, { ...address, terms: daysLate(date, dueDate) })
