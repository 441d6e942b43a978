import type { ListedState } from '@portal/contract'
import type { Figure } from '@portal/domain'

/** The figures whose lists are on the page Bevakning, and how its address names each. */
export const WATCHED = {
  'planned-ends': 'planerade',
  'in-the-way': 'hinder',
  lapsed: 'ej-av',
  deletions: 'raderingar',
  exports: 'exporter',
} as const
export type WatchedFigure = keyof typeof WATCHED
export const WATCHED_FIGURES = ['planned-ends', 'in-the-way', 'lapsed', 'deletions', 'exports'] as const satisfies readonly WatchedFigure[]

/** Whether a figure's list is on that page. */
export const isWatched = (figure: Figure): boolean => WATCHED_FIGURES.some((each) => each === figure)

export type Watched = {
  readonly figure: WatchedFigure
  /** Which planned ends, where they are shown. */
  readonly ends: { readonly state: ListedState; readonly from?: string; readonly until?: string }
}

/** What the address asks to be shown. What is not valid is left out. */
export const watchedIn = (parameters: URLSearchParams): Watched => {
  const figure = WATCHED_FIGURES.find((each) => WATCHED[each] === parameters.get('visa')) ?? 'planned-ends'
  const [from, until] = [dayIn(parameters, 'fran'), dayIn(parameters, 'till')]
  return { figure, ends: { state: STATES[figure], ...(from && { from }), ...(until && { until }) } }
}

const STATES: Readonly<Record<WatchedFigure, ListedState>> = {
  'planned-ends': 'coming',
  'in-the-way': 'in-the-way',
  lapsed: 'lapsed',
  deletions: 'coming',
  exports: 'coming',
}

const dayIn = (parameters: URLSearchParams, name: string): string | undefined => {
  const given = parameters.get(name) ?? ''
  const read = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(given) && given.length === 10 ? given : undefined
}
