import { type RowVat, VAT_RATES, VAT_REASONS, type VatRate } from '@portal/domain'
import type { Texts } from '@portal/texts'

type Vat = RowVat<VatRate>

/** The VAT of a row as one value of a list: a rate above 0, or the reason of 0 %. `0`: 0 % without a reason. */
export const choiceOf = ({ vat, vatReason }: Vat): string => vatReason ?? String(vat)

/** A value that is none of the list's counts as 25 %. */
export const vatOf = (choice: string): Vat => {
  const vatReason = VAT_REASONS.find((reason) => reason === choice) ?? null
  return { vat: vatReason === null ? (VAT_RATES.find((rate) => String(rate) === choice) ?? 25) : 0, vatReason }
}

/** Everything to choose from. 0 % without a reason is offered only where it is chosen already. */
export const vatChoices = ({ invoicing }: Texts, { vat, vatReason }: Vat): readonly { readonly value: string; readonly label: string }[] => [
  ...VAT_RATES.filter((rate) => rate > 0).map((rate) => ({ value: String(rate), label: invoicing.vatChoice(rate) })),
  ...(vat === 0 && vatReason === null ? [{ value: '0', label: invoicing.vatWithoutReason }] : []),
  ...reasonChoices(invoicing),
]

/** The reasons of 0 %. */
export const reasonChoices = (invoicing: Texts['invoicing']) =>
  VAT_REASONS.map((reason) => ({ value: reason, label: invoicing.vatChoice(0, invoicing.vatReason[reason].name) }))
