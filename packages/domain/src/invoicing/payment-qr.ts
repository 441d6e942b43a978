import type { Day } from '../retention/retention.ts'
import { paymentAccountsOf } from './payment-account.ts'
import { digitsOf } from './seller.ts'

/** What a payment by QR needs. Amounts in öre. */
export type QrPayment = {
  readonly seller: {
    readonly name: string
    readonly organisationNumber: string
    readonly bankgiro: string
    readonly plusgiro: string
    readonly iban: string
    readonly bic: string
  }
  readonly reference: string
  readonly date: Day
  readonly dueDate: Day
  readonly toPay: number
  readonly vat: number
}

/** The codes of UsingQR for the kinds of accounts. */
const TYPES = { bankgiro: 'BG', plusgiro: 'PG', iban: 'IBAN' } as const

/**
 * The text of the QR code on a Swedish invoice, in the format UsingQR (version 1), which the banks' apps read; `undefined` when there is no account
 * to pay to, or nothing to pay. Bankgiro comes before plusgiro, and both before an IBAN.
 */
export const paymentQr = ({ seller, reference, date, dueDate, toPay, vat }: QrPayment): string | undefined => {
  const [account] = paymentAccountsOf(seller, false)
  if (account === undefined || toPay <= 0 || reference === '') return undefined
  return JSON.stringify({
    uqr: 1,
    tp: 1,
    nme: seller.name,
    cid: seller.organisationNumber,
    iref: reference,
    idt: digitsOf(date),
    ddt: digitsOf(dueDate),
    due: toPay / 100,
    vat: vat / 100,
    cur: 'SEK',
    cc: 'SE',
    pt: TYPES[account.kind],
    acc: account.kind === 'iban' ? account.number : seller[account.kind],
    ...(account.bic && { bc: account.bic }),
  })
}
