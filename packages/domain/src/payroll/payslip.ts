/** Amounts in öre; a deduction is negative. */
export type PayslipRow = { readonly text: string; readonly amount: number }
export type PayslipSums = { readonly gross: number; readonly tax: number; readonly net: number }

/**
 * What a payslip comes to. Without a tax of its own it is the percentage of the gross, in whole kronor, öre dropped (as preliminary tax is drawn);
 * nothing is drawn from what is not paid. `undefined`: the tax given is more than there is.
 */
export const payslipSums = (rows: readonly PayslipRow[], taxPercent: number, given: number | null): PayslipSums | undefined => {
  const gross = rows.reduce((sum, { amount }) => sum + amount, 0)
  const most = Math.max(gross, 0)
  const tax = given ?? Math.floor((most * taxPercent) / 100 / 100) * 100
  return tax > most ? undefined : { gross, tax, net: gross - tax }
}
