import { EXPENSE_REPORT_STATES } from '@portal/domain'
import * as z from 'zod'
import { day, ore } from '../scalars.ts'

export const expenseReport = z.strictObject({ title: z.string(), person: z.string(), date: day, state: z.enum(EXPENSE_REPORT_STATES), total: ore })
