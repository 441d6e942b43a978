import * as z from 'zod'
import { day, ore } from '../scalars.ts'

export const invoice = z.strictObject({
  number: z.string(),
  date: day,
  dueDate: day,
  customer: z.string(),
  total: ore,
  vat: ore,
  state: z.enum(['draft', 'sent', 'paid', 'credited']),
})
