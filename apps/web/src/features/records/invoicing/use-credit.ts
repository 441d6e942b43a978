import { CREDIT_KINDS, type CreditChoice, creditLeft, planCredit } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { parseAmount, parseQuantity } from '../typed-number.ts'
import { type Invoice, invoiceQueries } from './invoicing.queries.ts'

type Kind = CreditChoice['kind']
type Plan = ReturnType<typeof planCredit>

/** What is typed about a credit note, and the credit note that comes of it. */
export const useCredit = (id: string, { content }: Invoice) => {
  const { invoicing } = useTexts()
  const seller = useQuery(invoiceQueries.seller(id)).data
  const [kind, setKind] = useState<Kind>('all')
  const [amount, setAmount] = useState('')
  const [quantities, setQuantities] = useState<readonly string[]>(content.rows.map(() => ''))
  const left = creditLeft(content)
  const choice = choiceOf(kind, amount, quantities)
  const sender = seller?.content ?? content.seller
  const plan: Plan | undefined = choice && planCredit({ invoice: content, sender, choice, words: invoicing.credits })
  return {
    kind,
    amount,
    quantities,
    left,
    choice,
    plan,
    choose: (chosen: string) => setKind(CREDIT_KINDS.find((each) => each === chosen) ?? 'all'),
    setAmount,
    setQuantity: (place: number, typed: string) => setQuantities(quantities.map((each, at) => (at === place ? typed : each))),
  }
}
export type Credit = ReturnType<typeof useCredit>

/** Whether the typed quantity of a row is no number; nothing typed is no quantity. */
export const isQuantityWrong = (typed: string): boolean => typed.trim() !== '' && parseQuantity(typed) === undefined

/** What is typed as a choice; `undefined` while it is none. */
const choiceOf = (kind: Kind, amount: string, quantities: readonly string[]): CreditChoice | undefined => {
  if (kind === 'all') return { kind }
  if (kind === 'amount') {
    const ore = parseAmount(amount)
    return ore === undefined ? undefined : { kind, amount: ore }
  }
  if (quantities.some(isQuantityWrong)) return undefined
  const rows = quantities.map((typed, row) => ({ row, quantity: parseQuantity(typed) ?? 0 })).filter(({ quantity }) => quantity !== 0)
  return rows.length === 0 ? undefined : { kind, rows }
}
