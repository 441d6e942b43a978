import * as z from 'zod'
import { ore } from './scalars.ts'

/** Why an invoice is not credited. `rows`: places from 1, with what is left of each in thousandths; `left`: of the invoice, in öre. */
export const CREDIT_PROBLEMS = [
  z.strictObject({
    code: z.literal('credit-quantity-exceeds'),
    rows: z.array(z.strictObject({ row: z.int(), left: z.int() })).readonly(),
  }),
  z.strictObject({ code: z.literal('credit-exceeds-left'), left: ore }),
  z.strictObject({ code: z.literal('credit-nothing') }),
] as const
