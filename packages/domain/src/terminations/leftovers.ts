import { type Shown, SHOWINGS } from '../catalogue/shown.ts'
import type { ServiceCode } from '../catalogue/services.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'
import type { Effect } from './effects.ts'

/** A party has no access to `service` any more, but goes on seeing `what` of it in the service `through`. */
export type Leftover = { readonly party: PartyKind; readonly service: ServiceCode; readonly through: ServiceCode; readonly what: Shown }

/**
 * What each party goes on seeing of the services that it loses, by the whole matrix of an act: changed and unchanged rows (G17). The order is that of
 * the matrix.
 */
export const leftoversOf = (matrix: readonly Effect[]): readonly Leftover[] =>
  matrix
    .filter(({ before, after }) => before !== 'none' && after === 'none')
    .flatMap(({ party, service }) =>
      matrix
        .filter((other) => other.party === party && other.after !== 'none')
        .flatMap((other) =>
          SHOWINGS[other.service].filter(({ of }) => of === service).map(({ what }) => ({ party, service, through: other.service, what })),
        ),
    )
