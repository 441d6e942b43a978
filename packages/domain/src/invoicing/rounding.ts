/**
 * The öresavrundning of a sum: what is added to it, in öre, so that whole kronor are paid; -50 to 50. Half a krona is rounded away from zero, so that
 * a credit note is rounded as its invoice was. It never turns a sum's sign: less than half a krona comes to nothing.
 */
export const roundingOf = (total: number): number => {
  const size = Math.abs(total)
  const rest = size % 100
  const added = rest >= 50 ? 100 - rest : 0 - rest
  return total < 0 ? 0 - added : added + 0
}

/** What is to be paid, in öre: the sum with VAT and its rounding. */
export const toPayOf = ({ total, rounding }: { readonly total: number; readonly rounding: number }): number => total + rounding
