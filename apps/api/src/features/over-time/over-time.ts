import type { Database } from '@portal/database'
import {
  accessChanges,
  type AccessChange,
  type AccessHistory,
  agenciesKnownTo,
  carriedOutAt,
  changesSeenBy,
  type Instant,
  type KnownAgencies,
  may,
  type PersonChange,
  personChanges,
  type RuleBook,
  seesEveryAgency,
  type Standing,
  toldFrom,
  withPlanned,
} from '@portal/domain'
import { loadAccessHistory } from '../../access/access-history.store.ts'
import { type CompanyName, namesOf } from '../../access/company-names.store.ts'
import { type KnownPerson, peopleOf } from '../../access/person-history.store.ts'
import { notFound } from '../../platform/problem.ts'

/** One service over time as one caller may be told of it (G21): the past, and what is planned as if it had happened. */
export type OverTime = {
  readonly subscriptionId: string
  readonly customerId: string
  readonly history: AccessHistory
  readonly known: KnownAgencies
  readonly knownFrom: Instant
  readonly now: Instant
  /** When planned ends that something is in the way of are tried next. */
  readonly inTheWay: ReadonlySet<Instant>
  /** The customer's people; `null`: the caller may not see them. */
  readonly people: readonly KnownPerson[] | null
  readonly names: ReadonlyMap<string, CompanyName>
}

type Place = { readonly id: string; readonly customerId: string }

/** Raises `not-found` when the caller can be told nothing of the service. */
export const loadOverTime = async (
  { pool }: Pick<Database, 'pool'>,
  { id, customerId }: Place,
  standings: readonly Standing[],
  { rules, now: clock }: { readonly rules: RuleBook; readonly now: Date },
): Promise<OverTime> => {
  const now = clock.toISOString()
  const known = agenciesKnownTo('see-access', standings)
  const seesPeople = may('see-users', standings) !== undefined && seesEveryAgency('see-users', standings)
  const [{ history, planned }, people] = await Promise.all([loadAccessHistory(pool, customerId), seesPeople ? peopleOf(pool, customerId) : null])
  const knownFrom = toldFrom(history, id, known)
  if (knownFrom === undefined) throw notFound()
  return {
    subscriptionId: id,
    customerId,
    history: withPlanned(history, planned, rules, now),
    known,
    knownFrom,
    now,
    inTheWay: new Set(planned.ends.filter(({ isInTheWay }) => isInTheWay).map((end) => carriedOutAt(end, now))),
    people,
    names: await namesOf(pool, [customerId, ...new Set(history.collaborations.map(({ agencyId }) => agencyId))]),
  }
}

/** Something that changed at an instant: access of parties, or people of the customer. */
export type Turn = {
  readonly at: Instant
  readonly parties: AccessChange['parties']
  readonly people: readonly (PersonChange & { readonly name: string })[]
}

/** Every change that the caller may be told of, the latest first; what is planned comes before what has happened. */
export const turnsOf = ({ history, subscriptionId, known, people }: OverTime): readonly Turn[] => {
  const all = accessChanges(history, subscriptionId)
  const parties = changesSeenBy(all, known)
  const persons = (people ?? []).flatMap((person) =>
    personChanges(history, subscriptionId, all, person).map((change) => ({ ...change, name: person.name })),
  )
  const instants = [...new Set([...parties, ...persons].map(({ at }) => at))].toSorted().toReversed()
  return instants.map((at) => ({
    at,
    parties: parties.find((each) => each.at === at)?.parties ?? [],
    people: persons.filter((each) => each.at === at),
  }))
}
