/** Amounts in öre; deductions are negative. */
export type PayslipRow = { readonly text: string; readonly amount: number }
export type PayslipSums = { readonly gross: number; readonly tax: number; readonly net: number }

/**
 * The sums of a payslip. Unless the tax is given, it is the percentage of the gross, in whole kronor, rounded down (as preliminary tax is withheld);
 * no tax is withheld from a gross of zero or less. `undefined`: the given tax is larger than the gross.
 */
export const payslipSums = (rows: readonly PayslipRow[], taxPercent: number, given: number | null): PayslipSums | undefined => {
  const gross = rows.reduce((sum, { amount }) => sum + amount, 0)
  const most = Math.max(gross, 0)
  const tax = given ?? Math.floor((most * taxPercent) / 100 / 100) * 100
  return tax > most ? undefined : { gross, tax, net: gross - tax }
}
