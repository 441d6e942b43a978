import { type Action, may, type Standing } from '../policy/policy.ts'
import type { CompanyKind } from './kinds.ts'

/**
 * What is counted on a company's overview. `requests`: without an answer. `main-contact-missing`: customers that no service can be ended for (G5).
 * `planned-ends`: of the next days. `in-the-way`: planned ends that could not be carried out and are tried again; `lapsed`: those that were given up
 * (G14). `deletions`: that can still be stopped (G10). `exports`: that can be fetched.
 */
export const FIGURES = ['requests', 'main-contact-missing', 'planned-ends', 'in-the-way', 'lapsed', 'deletions', 'exports'] as const
export type Figure = (typeof FIGURES)[number]

/** What a person must be allowed to do to be told a figure: to open its list. */
export const FIGURE_ACTIONS = {
  requests: 'see-collaborations',
  'main-contact-missing': 'see-collaborations',
  'planned-ends': 'see-subscriptions',
  'in-the-way': 'see-subscriptions',
  lapsed: 'see-subscriptions',
  deletions: 'see-subscriptions',
  exports: 'export-everything',
} as const satisfies Record<Figure, Action>

/** The figures that a person with these standings is told about a company of this kind. Only an agency has customers. */
export const figuresFor = (kind: CompanyKind, standings: readonly Standing[]): readonly Figure[] =>
  FIGURES.filter((figure) => (figure !== 'main-contact-missing' || kind === 'agency') && may(FIGURE_ACTIONS[figure], standings) !== undefined)

/** How many days ahead planned ends are counted. */
export const COMING_DAYS = 30
/** How many days after its last day a planned end that lapsed is still counted: it is tried for fourteen days, and told for as long as others. */
export const LAPSED_DAYS = 44

/** Counts stop here: beyond it the figure says "more than". */
export const MOST_COUNTED = 1_000
