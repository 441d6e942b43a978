import type { Day } from '../retention/retention.ts'
import { digitsOf } from './seller.ts'

/** What a payment by QR needs. Amounts in öre. */
export type QrPayment = {
  readonly seller: { readonly name: string; readonly organisationNumber: string; readonly bankgiro: string; readonly plusgiro: string }
  readonly reference: string
  readonly date: Day
  readonly dueDate: Day
  readonly toPay: number
  readonly vat: number
}

/**
 * The text of the QR code on a Swedish invoice, in the format UsingQR (version 1), which the banks' apps read; `undefined` when there is no account
 * to pay to, or nothing to pay. Bankgiro comes before plusgiro.
 */
export const paymentQr = ({ seller, reference, date, dueDate, toPay, vat }: QrPayment): string | undefined => {
  const account = seller.bankgiro || seller.plusgiro
  if (account === '' || toPay <= 0 || reference === '') return undefined
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
    pt: seller.bankgiro ? 'BG' : 'PG',
    acc: account,
  })
}
