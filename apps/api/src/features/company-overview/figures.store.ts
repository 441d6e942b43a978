import type { Database } from '@portal/database'
import { type Day, type Figure, MOST_COUNTED } from '@portal/domain'
import * as z from 'zod'
import { type Bindings, createBindings } from '../../platform/bindings.ts'
import { deletionConditions } from './deletions.store.ts'
import { exportConditions, type ExportsWanted } from './exports.store.ts'
import { comingUntil, lapsedFrom } from './figures.ts'
import { endConditions } from './planned-ends.store.ts'
import { type Scope, within } from './scope.ts'

export type Counting = {
  readonly scopeOf: (figure: Figure) => Scope
  readonly today: Day
  readonly exports: Omit<ExportsWanted, 'scope'>
}

const counted = z.object({ figure: z.string(), count: z.int() })

/** Counts the figures in one statement, each up to one more than `MOST_COUNTED`. Every count reads an index and stops. */
export const countFigures = async ({ pool }: Database, figures: readonly Figure[], counting: Counting): Promise<ReadonlyMap<string, number>> => {
  const bind = createBindings()
  const text = figures
    .map((figure) => `SELECT '${figure}' AS figure, count(*)::int AS count FROM (${rowsOf(figure, counting, bind)} LIMIT ${MOST_COUNTED + 1}) rows`)
    .join('\nUNION ALL ')
  if (text === '') return new Map()
  const { rows } = await pool.query({ name: bind.nameOf(text), text, values: bind.values() })
  return new Map(
    z
      .array(counted)
      .parse(rows)
      .map(({ figure, count }) => [figure, count]),
  )
}

/** The statement that finds what a figure counts. */
const rowsOf = (figure: Figure, { scopeOf, today, exports }: Counting, bind: Bindings): string => {
  const scope = scopeOf(figure)
  switch (figure) {
    case 'requests':
      return `SELECT FROM collaboration c WHERE ${within(scope, 'c', bind)} AND c.status = 'pending'`
    case 'main-contact-missing':
      return `SELECT FROM collaboration c WHERE ${within(scope, 'c', bind)} AND c.status = 'active' AND c.main_contact_missing
        GROUP BY c.customer_name, c.customer_id`
    case 'planned-ends':
      return ends(endConditions({ scope, state: 'coming', from: undefined, until: comingUntil(today) }, bind))
    case 'in-the-way':
      return ends(endConditions({ scope, state: 'in-the-way', from: undefined, until: undefined }, bind))
    case 'lapsed':
      return ends(endConditions({ scope, state: 'lapsed', from: lapsedFrom(today), until: undefined }, bind))
    case 'deletions':
      return `SELECT FROM deletion d WHERE ${deletionConditions({ scope, today }, bind).join(' AND ')}`
    case 'exports':
      return `SELECT FROM complete_export e JOIN subscription s ON s.id = e.subscription_id
        WHERE ${exportConditions({ ...exports, scope }, bind).join(' AND ')}`
  }
}

const ends = (conditions: readonly string[]): string => `SELECT FROM planned_end p WHERE ${conditions.join(' AND ')}`
