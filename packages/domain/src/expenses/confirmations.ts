import type { ConfirmationDetail, ConfirmationFact } from '../catalogue/confirmations.ts'
import type { ExpenseReportState } from './expense-report.ts'

/** The number of one person's reports in one state. */
export type ExpenseCount = { readonly person: string; readonly state: ExpenseReportState; readonly count: number }

/** Whether all reports are sent and all users have submitted their expenses, with counts and names of what is missing (Utlägg before the end). */
export const expenseConfirmations = (
  counts: readonly ExpenseCount[],
): Readonly<Record<'utlagg-reports-sent' | 'utlagg-expenses-submitted', ConfirmationFact>> => {
  const unsent = byPerson(counts.filter(({ state }) => state !== 'sent'))
  const drafts = byPerson(counts.filter(({ state }) => state === 'draft'))
  return {
    'utlagg-reports-sent': { done: unsent.length === 0, count: unsent.reduce((sum, { count }) => sum + count, 0), details: unsent },
    'utlagg-expenses-submitted': { done: drafts.length === 0, count: drafts.length, details: drafts },
  }
}

export type ExpensePerson = { readonly person: string } & Readonly<Record<ExpenseReportState, number>>

/** How many of a person's reports are not sent on yet. */
export const unsentOf = ({ draft, submitted }: Pick<ExpensePerson, 'draft' | 'submitted'>): number => draft + submitted

/** Whether a person has something left to submit. */
export const isWaitedFor = ({ draft }: Pick<ExpensePerson, 'draft'>): boolean => draft > 0

/** One entry per person, sorted by name, with the number of their reports in each state. */
export const expensePersons = (counts: readonly ExpenseCount[]): readonly ExpensePerson[] => {
  const persons = new Map<string, ExpensePerson>()
  for (const { person, state, count } of counts) {
    const known = persons.get(person) ?? { person, draft: 0, submitted: 0, sent: 0 }
    persons.set(person, { ...known, [state]: known[state] + count })
  }
  return [...persons.values()].toSorted((one, other) => one.person.localeCompare(other.person, 'sv'))
}

const byPerson = (counts: readonly ExpenseCount[]): readonly ConfirmationDetail[] => {
  const sums = new Map<string, number>()
  for (const { person, count } of counts) sums.set(person, (sums.get(person) ?? 0) + count)
  return [...sums].map(([name, count]) => ({ name, count })).toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
