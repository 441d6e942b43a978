import { compactIban } from './iban.ts'
import { digitsOf } from './seller.ts'

/** An account that invoices are paid to; `number` without spaces or hyphens. `bic` is empty where none is known, and of a giro. */
export type PaymentAccount = { readonly kind: 'bankgiro' | 'plusgiro' | 'iban'; readonly number: string; readonly bic: string }
type Accounts = { readonly bankgiro: string; readonly plusgiro: string; readonly iban: string; readonly bic: string }

/** The accounts of a seller in the order in which they are offered: bankgiro, plusgiro, IBAN. A buyer abroad cannot pay to a giro where there is an IBAN. */
export const paymentAccountsOf = ({ bankgiro, plusgiro, iban, bic }: Accounts, isAbroad: boolean): readonly PaymentAccount[] => {
  const giros: readonly PaymentAccount[] = [
    { kind: 'bankgiro', number: digitsOf(bankgiro), bic: '' },
    { kind: 'plusgiro', number: digitsOf(plusgiro), bic: '' },
  ]
  const bank: PaymentAccount = { kind: 'iban', number: compactIban(iban), bic }
  return (isAbroad ? [bank, ...giros] : [...giros, bank]).filter(({ number }) => number !== '')
}
