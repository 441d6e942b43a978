import type { KnownAgencies } from '../../policy/party.ts'
import type { AccessChange, Moment, PartyAccess, PartyChange } from './changes.ts'
import type { AccessHistory, Instant } from './history.ts'

/**
 * What somebody may be told of a moment (G21). An agency is told its own access, and the customer's while it has access itself; what happens in the
 * service while the agency is not in it lies between others. Nor is it told why it has no access: the reason changes with what others do.
 */
export const momentSeenBy = <M extends Pick<Moment, 'parties'>>(moment: M, known: KnownAgencies): M => {
  if (known === 'all') return moment
  const own = ownOf(moment.parties, known)
  if (own.some(has)) return { ...moment, parties: moment.parties.filter((party) => party.agencyId === null || own.includes(party)) }
  return { ...moment, parties: own.map((party) => ({ ...party, because: 'no-collaboration' })) }
}

/**
 * The changes that somebody may be told of (G21). An agency is told those of its own access, and those of the customer's while it has access: also at
 * the change with which it leaves. What was before it came is not told (`before: null`).
 */
export const changesSeenBy = (changes: readonly AccessChange[], known: KnownAgencies): readonly AccessChange[] =>
  known === 'all'
    ? changes
    : changes.flatMap(({ at, parties }) => {
        const own = ownOf(parties, known)
        const [had, got] = [own.some(({ before }) => before !== null && before !== 'none'), own.some(has)]
        if (!had && !got) return []
        const told = parties.filter((party) => party.agencyId === null || own.includes(party))
        return told.some(isChange) ? [{ at, parties: told.map((party) => (had ? party : { ...party, before: null })) }] : []
      })

/** From when somebody may be told of a service. An agency: from its first collaboration there. `undefined`: nothing can be told. */
export const toldFrom = ({ subscriptions, collaborations }: AccessHistory, subscriptionId: string, known: KnownAgencies): Instant | undefined => {
  const begins = subscriptions.find(({ id }) => id === subscriptionId)?.times[0]?.since
  if (known === 'all' || begins === undefined) return begins
  const own = collaborations.filter((each) => each.subscriptionId === subscriptionId && known.includes(each.agencyId))
  const [first] = own.flatMap(({ activeFrom }) => activeFrom ?? []).toSorted()
  return first !== undefined && first < begins ? begins : first
}

const ownOf = <P extends PartyAccess>(parties: readonly P[], known: readonly string[]): readonly P[] =>
  parties.filter(({ agencyId }) => agencyId !== null && known.includes(agencyId))
const has = ({ level }: PartyAccess): boolean => level !== 'none'
const isChange = ({ level, before }: PartyChange): boolean => level !== (before ?? 'none')
