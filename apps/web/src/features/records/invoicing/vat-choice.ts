import { type ClassedRow, isOneOf, ratePeriodOf, VAT_CLASSES, VAT_RATES, VAT_REASONS, type VatReason, withClassRate } from '@portal/domain'
import type { Texts } from '@portal/texts'

type Vat = Pick<ClassedRow, 'vat' | 'vatReason' | 'vatClass'>
/** The VAT of a row in a form. `byHand`: its rate was chosen and does not follow its class. */
export type RowVatTyped = Vat & { readonly byHand: boolean }

/** The VAT as one value of a list: a class, a rate above 0, or the reason of 0 %. `0`: 0 % without a reason. */
export const choiceOf = ({ vat, vatReason, vatClass, byHand = false }: Vat & Partial<RowVatTyped>): string =>
  vatReason ?? (vatClass !== null && !byHand ? vatClass : String(vat))

/** A class has its rate on the day. A value that is none of the list's counts as 25 %. */
export const vatOf = (choice: string, day: string): Vat => {
  const vatReason = reasonOf(choice)
  const vatClass = isOneOf(VAT_CLASSES, choice) ? choice : null
  return withClassRate({ vat: vatReason === null ? (VAT_RATES.find((rate) => String(rate) === choice) ?? 25) : 0, vatReason, vatClass }, day)
}

/** What is chosen for a row of an invoice. A row of a class stays one when another rate is chosen for it. */
export const chosenFor = (row: Pick<RowVatTyped, 'vatClass'>, choice: string, day: string): RowVatTyped => {
  const chosen = vatOf(choice, day)
  return { ...chosen, vatClass: chosen.vatClass ?? row.vatClass, byHand: chosen.vatClass === null }
}

/** Everything to choose from. 0 % without a reason is offered only where it is chosen already. */
export const vatChoices = (
  { invoicing }: Texts,
  { vat, vatReason }: Vat,
  day: string,
): readonly { readonly value: string; readonly label: string }[] => [
  ...VAT_RATES.filter((rate) => rate > 0).map((rate) => ({ value: String(rate), label: invoicing.vatChoice(rate) })),
  ...VAT_CLASSES.map((vatClass) => ({
    value: vatClass,
    label: invoicing.vatOfClass(invoicing.vatClass[vatClass], ratePeriodOf(vatClass, day)?.rate),
  })),
  ...(vat === 0 && vatReason === null ? [{ value: '0', label: invoicing.vatWithoutReason }] : []),
  ...reasonChoices(invoicing),
]

export const reasonOf = (choice: string): VatReason | null => VAT_REASONS.find((reason) => reason === choice) ?? null

/** The reasons of 0 %. */
export const reasonChoices = (invoicing: Texts['invoicing']) =>
  VAT_REASONS.map((reason) => ({ value: reason, label: invoicing.vatChoice(0, invoicing.vatReason[reason].name) }))
