import { useState } from 'react'
import type { Invoice } from './invoicing.queries.ts'

/** The days of delivery in a form: one day, or the first and the last. Nothing typed: the invoice says nothing. */
export const useDelivery = (before: Invoice['content'] | undefined) => {
  const saved = before?.delivery ?? null
  const [from, setFrom] = useState(saved?.from ?? '')
  const [to, setTo] = useState(saved && saved.to !== saved.from ? saved.to : '')
  const [first, last] = [from || to, to || from]
  return { from, to, setFrom, setTo, isWrong: last < first, value: first === '' ? null : { from: first, to: last } }
}
