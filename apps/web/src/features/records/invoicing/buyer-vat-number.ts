import { isOtherEuVatNumber, isVatNumber } from '@portal/domain'

/** Whether the text is empty or a VAT number of a member state of the EU. */
export const isBuyerVatNumber = (text: string): boolean => text === '' || isVatNumber(text) || isOtherEuVatNumber(text)

/** A VAT number as it is kept: capital letters, no spaces. */
export const typedVatNumber = (text: string): string => text.replaceAll(/[\s.-]/g, '').toUpperCase()
