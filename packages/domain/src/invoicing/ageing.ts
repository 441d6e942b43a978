import type { Day } from '../retention/retention.ts'

/** How late what is owed is: not yet due, and then by thirty days. */
export const AGES = ['not-due', 'days-1-30', 'days-31-60', 'days-61-90', 'over-90'] as const
export type Age = (typeof AGES)[number]

/** Days past the due day; 0 or less: not due. */
export const daysLate = (dueDate: Day, today: Day): number => (Date.parse(today) - Date.parse(dueDate)) / 86_400_000

export const ageOf = (late: number): Age => {
  if (late <= 0) return 'not-due'
  if (late <= 30) return 'days-1-30'
  if (late <= 60) return 'days-31-60'
  return late <= 90 ? 'days-61-90' : 'over-90'
}
