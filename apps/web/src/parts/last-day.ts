import type { Preview } from '@portal/contract'

/** The last days that can be chosen, as a preview gives them. */
export type LastDays = Preview['lastDays']

export const WAYS = ['at-once', 'today', 'month', 'fiscal-year', 'another'] as const
type Way = (typeof WAYS)[number]

/** When an end is to come, as it is chosen. `day`: what is typed for another day. */
export type When = { readonly way: Way; readonly day: string }
export const AT_ONCE: When = { way: 'at-once', day: '' }

const DAYS: Readonly<Record<Way, (days: LastDays, typed: string) => string | null>> = {
  'at-once': () => null,
  today: ({ from }) => from,
  month: ({ from, month }) => (month === from ? null : month),
  'fiscal-year': ({ month, fiscalYear, to }) => (fiscalYear === month || (fiscalYear ?? '') > to ? null : fiscalYear),
  another: (_days, typed) => typed || null,
}

/** The chosen last day; `undefined`: at once, or none that can be planned yet. */
export const lastDayOf = ({ way, day }: When, days: LastDays): string | undefined => {
  const chosen = DAYS[way](days, day)
  return chosen !== null && chosen >= days.from && chosen <= days.to ? chosen : undefined
}

/** Whether the choice lacks a day that can be planned. */
export const lacksDay = (when: When, days: LastDays): boolean => when.way !== 'at-once' && lastDayOf(when, days) === undefined

/** The days that can be chosen by name: those that are the same as another are left out. */
export const namedDays = (days: LastDays): readonly { readonly way: 'today' | 'month' | 'fiscal-year'; readonly day: string }[] =>
  (['today', 'month', 'fiscal-year'] as const).flatMap((way) => {
    const day = DAYS[way](days, '')
    return day === null ? [] : [{ way, day }]
  })

export const isWay = (text: string): text is Way => WAYS.some((each) => each === text)
