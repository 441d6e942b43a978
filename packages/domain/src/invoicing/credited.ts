/** What the credit notes of an invoice took of it up to now, with VAT and rounding, in öre. */
export const creditedToPay = ({ creditNotes }: { readonly creditNotes: readonly { readonly toPay: number }[] }): number =>
  creditNotes.reduce((sum, { toPay }) => sum + toPay, 0)
