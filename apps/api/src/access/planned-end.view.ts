import type { PlannedEndOf } from '@portal/contract'
import { type Day, plannedEndAbilities, type Standing } from '@portal/domain'
import type { NextEnd } from './planned-ends.store.ts'

/** The planned end that a collaboration carries, and what this person may do with it today. */
export const plannedEndOf = (next: NextEnd | null | undefined, standings: readonly Standing[], today: Day): PlannedEndOf | null => {
  if (!next) return null
  const { id, lastDay, outcome, by, inTheWay } = next
  const abilities = plannedEndAbilities({ by, lastDay, inTheWay, status: 'planned' }, standings, today)
  return { id, terminationId: id, lastDay, outcome, by, inTheWay, abilities }
}
