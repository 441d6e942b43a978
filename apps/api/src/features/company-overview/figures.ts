import type { FigureView } from '@portal/contract'
import { addDays, COMING_DAYS, type Day, type Figure, LAPSED_DAYS } from '@portal/domain'

/** The list that a figure counts: its path under the API's base path and its filter. The figures are counted by the same conditions. */
export const listOf = (figure: Figure, companyId: string, today: Day): FigureView['list'] => {
  const of = (noun: string, filter: Readonly<Record<string, string>> = {}) => ({ path: `/companies/${companyId}/${noun}`, filter: { ...filter } })
  switch (figure) {
    case 'requests':
      return of('collaborations', { status: 'pending' })
    case 'main-contact-missing':
      return of('customers', { mainContact: 'missing' })
    case 'planned-ends':
      return of('planned-ends', { state: 'coming', until: comingUntil(today) })
    case 'in-the-way':
      return of('planned-ends', { state: 'in-the-way' })
    case 'lapsed':
      return of('planned-ends', { state: 'lapsed', from: lapsedFrom(today) })
    case 'deletions':
      return of('deletions')
    case 'exports':
      return of('exports')
  }
}

export const comingUntil = (today: Day): Day => addDays(today, COMING_DAYS)
export const lapsedFrom = (today: Day): Day => addDays(today, -LAPSED_DAYS)
