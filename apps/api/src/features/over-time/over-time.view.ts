import { type AccessAt, type AccessChangeView, type AccessMoment, type AccessTimeline, MOST_PEOPLE } from '@portal/contract'
import {
  lastDayAhead,
  memberWayAt,
  type Moment,
  momentAt,
  momentSeenBy,
  type PartyAccess,
  type PartyChange,
  type Span,
  type SubscriptionTime,
  timeAt,
} from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CompanyName } from '../../access/company-names.store.ts'
import { type OverTime, type Turn, turnsOf } from './over-time.ts'

type About = Pick<AccessTimeline, 'subscription' | 'knownFrom' | 'lastDay'>

export const aboutView = ({ subscriptionId, customerId, history, knownFrom, now, names }: OverTime): About => ({
  subscription: {
    id: subscriptionId,
    service: serviceNow(history.subscriptions.find(({ id }) => id === subscriptionId)?.times ?? [], now),
    customer: nameIn(names, customerId),
  },
  knownFrom,
  lastDay: lastDayAhead(now),
})

const serviceNow = (times: readonly SubscriptionTime[], now: string): About['subscription']['service'] => {
  const code = (timeAt(times, now) ?? times.at(-1))?.service
  if (!code) throw new Error('a subscription has no times')
  return { code, name: serviceName(code) }
}

/** What everybody could, can or will do in a span. */
export const spanView = (overTime: OverTime, span: Span): AccessAt => {
  const changes = new Set(turnsOf(overTime).map(({ at }) => at))
  const ats = [span.from, ...[...changes].filter((at) => at > span.from && at < span.until).toSorted()]
  const moments = ats.flatMap((at) => momentAt(overTime.history, overTime.subscriptionId, at) ?? [])
  return { ...aboutView(overTime), asked: span, moments: moments.map((moment) => momentView(overTime, moment)) }
}

const momentView = (overTime: OverTime, moment: Moment): AccessMoment => ({
  at: moment.at,
  planned: moment.at > overTime.now,
  parties: momentSeenBy(moment, overTime.known)
    .parties.filter(isWorthTelling(overTime))
    .map((party) => partyView(overTime, party)),
  people: peopleView(overTime, moment.at),
})

/** Who sees every agency is not told of those that have nothing to do with the service at that moment; an agency is told of itself. */
const isWorthTelling =
  ({ known }: OverTime) =>
  ({ because }: PartyAccess): boolean =>
    known !== 'all' || because !== 'no-collaboration'

const peopleView = ({ people, history, subscriptionId }: OverTime, at: string): AccessMoment['people'] =>
  people &&
  people
    .flatMap((person) => {
      const way = memberWayAt(history, subscriptionId, person, at)
      return way && way.level !== 'none' ? [{ name: person.name, role: way.role, access: way.level, because: way.reach.because }] : []
    })
    .slice(0, MOST_PEOPLE)

const partyView = ({ customerId, names }: OverTime, { agencyId, level, because }: PartyAccess): AccessMoment['parties'][number] => ({
  party: agencyId === null ? 'customer' : 'agency',
  company: nameIn(names, agencyId ?? customerId),
  access: level,
  because,
})

/** One change. Parties whose access stays the same are left out. */
export const changeView = (overTime: OverTime, { at, parties, people }: Turn): AccessChangeView => ({
  at,
  planned: at > overTime.now,
  inTheWay: overTime.inTheWay.has(at),
  parties: parties.filter(differs(parties)).map((party) => ({ ...partyView(overTime, party), before: party.before })),
  people: people.map(({ name, before, level }) => ({ name, before, access: level })),
})

/** A change of the service that nobody's level shows, such as the end of a destruction, is told as the customer's. */
const differs =
  (all: readonly PartyChange[]) =>
  (party: PartyChange): boolean =>
    isChanged(party) || (party.agencyId === null && !all.some(isChanged))
const isChanged = ({ before, level }: PartyChange): boolean => level !== (before ?? 'none')

/** Raises an error for a company that was not loaded. */
export const nameIn = (names: ReadonlyMap<string, CompanyName>, id: string): CompanyName => {
  const name = names.get(id)
  if (!name) throw new Error(`company ${id} has no name`)
  return name
}
