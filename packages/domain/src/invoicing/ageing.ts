import type { Day } from '../retention/retention.ts'

/** How late an unpaid invoice is: not due, or late in steps of thirty days. */
export const AGES = ['not-due', 'days-1-30', 'days-31-60', 'days-61-90', 'over-90'] as const
export type Age = (typeof AGES)[number]

/** Days since the due date. 0 or less: not late. */
export const daysLate = (dueDate: Day, today: Day): number => (Date.parse(today) - Date.parse(dueDate)) / 86_400_000

export const ageOf = (late: number): Age => {
  if (late <= 0) return 'not-due'
  if (late <= 30) return 'days-1-30'
  if (late <= 60) return 'days-31-60'
  return late <= 90 ? 'days-61-90' : 'over-90'
}
