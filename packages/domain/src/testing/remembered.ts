import type { AccessLevel } from '../catalogue/access-levels.ts'
import { aftermathOf, outcomesOf, type ServiceCode, termsOf } from '../catalogue/services.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { AccessFacts } from '../subscriptions/access-facts.ts'
import { accessLevel } from '../subscriptions/access-level.ts'
import { type AccessHistory, factsAt, type Instant, type Time } from '../subscriptions/over-time/history.ts'
import { type MembershipTime, personAt, type PersonHistory } from '../subscriptions/over-time/person.ts'
import { type Person, personLevel } from '../subscriptions/person-level.ts'
import { isOver } from '../users/auditor.ts'
import { ROLES } from '../users/membership.ts'
import { stockholmDay } from '../retention/calendar.ts'

/** A customer with what holds now, and the same history that the database keeps. The present is changed on its own, so that the two can be compared. */
export type Remembered = {
  readonly facts: AccessFacts
  readonly member: {
    readonly role: (typeof ROLES)[number]
    readonly active: boolean
    readonly endsOn: string | null
    readonly licences: readonly string[]
  }
  readonly history: AccessHistory
  readonly person: PersonHistory
}

/** What happens, to which of the services, by which agency; `pick` chooses among what there is. */
export type Deed = { readonly what: (typeof DEEDS)[number]; readonly service: ServiceCode; readonly agency: string; readonly pick: number }
export const DEEDS = ['start', 'end', 'take-away', 'cancel', 'destroy', 'role', 'status', 'licence'] as const

const begun = '2026-01-01T00:00:00.000Z'
const now: Time = { since: begun, until: null }
export const fresh: Remembered = {
  facts: { subscriptions: [], collaborations: [], terminations: [] },
  member: { role: 'user', active: true, endsOn: null, licences: [] },
  history: { subscriptions: [], collaborations: [], terminations: [] },
  person: {
    userId: 'karin',
    name: 'Karin',
    memberships: [
      { membershipId: 'm', companyId: 'k', companyKind: 'customer', licences: [], times: [{ ...now, role: 'user', status: 'active', endsOn: null }] },
    ],
  },
}

/** Closes the time that holds and begins the next one, as the database's triggers do. */
const then = <T extends Time>(times: readonly T[], at: Instant, next: T): readonly T[] => {
  const last = times.at(-1)
  if (!last || last.until !== null) return [...times, next]
  return last.since < at ? [...times.slice(0, -1), { ...last, until: at }, next] : [...times.slice(0, -1), next]
}

const become = (world: Remembered, id: string, state: SubscriptionState, at: Instant): Remembered => ({
  ...world,
  facts: { ...world.facts, subscriptions: world.facts.subscriptions.map((each) => (each.id === id ? { ...each, state } : each)) },
  history: {
    ...world.history,
    subscriptions: world.history.subscriptions.map((each) => {
      const last = each.times.at(-1)
      return each.id !== id || !last || last.state === state
        ? each
        : { ...each, times: then(each.times, at, { ...last, state, since: at, until: null }) }
    }),
  },
})

const undone = (world: Remembered, id: string, change: object, kept: object): Remembered => ({
  ...world,
  facts: { ...world.facts, terminations: world.facts.terminations.map((each) => (each.id === id ? { ...each, ...change } : each)) },
  history: { ...world.history, terminations: world.history.terminations.map((each) => (each.id === id ? { ...each, ...kept } : each)) },
})

/** The world after the deed; the same world where the rules do not allow it. */
export const happened = (world: Remembered, { what, service, agency, pick }: Deed, at: Instant): Remembered => {
  const subscription = world.facts.subscriptions.find((each) => each.service === service && each.state !== 'deleted')
  const active = world.facts.collaborations.find((each) => each.subscriptionId === subscription?.id && each.status === 'active')
  const ended = world.facts.terminations.filter((each) => each.subscriptionId === subscription?.id)
  const last = ended.at(-1)
  switch (what) {
    case 'start':
      return active || subscription?.state === 'deleting' ? world : started(world, subscription?.id, service, agency, at)
    case 'end':
      return active ? endedIn(world, active.id, service, pick, at) : world
    case 'take-away':
      return last && subscription?.state === 'read-only' && !last.agencyAccessTakenAway
        ? undone(world, last.id, { agencyAccessTakenAway: true }, { takenAwayAt: at })
        : world
    case 'cancel':
      return last && subscription?.state === 'deleting'
        ? become(undone(world, last.id, { deletionCancelled: true }, { deletionCancelledAt: at }), subscription.id, 'read-only', at)
        : world
    case 'destroy':
      return subscription?.state === 'deleting' ? become(world, subscription.id, 'deleted', at) : world
    case 'role':
    case 'status':
    case 'licence':
      return memberChanged(world, what, service, pick, at)
  }
}

const started = (world: Remembered, known: string | undefined, service: ServiceCode, agencyId: string, at: Instant): Remembered => {
  const id = known ?? `${service}-${world.facts.subscriptions.length}`
  const collaboration = { id: `c-${world.facts.collaborations.length}`, agencyId, customerId: 'k', subscriptionId: id, service } as const
  const added: Remembered = {
    ...world,
    facts: { ...world.facts, collaborations: [...world.facts.collaborations, { ...collaboration, status: 'active' }] },
    history: {
      ...world.history,
      collaborations: [...world.history.collaborations, { ...collaboration, status: 'active', activeFrom: at, endedAt: null }],
    },
  }
  if (known !== undefined) return become(added, id, 'active', at)
  const made = { id, customerId: 'k' }
  const held = { service, state: 'active', begun: true } as const
  return {
    ...added,
    facts: { ...added.facts, subscriptions: [...added.facts.subscriptions, { ...made, ...held }] },
    history: { ...added.history, subscriptions: [...added.history.subscriptions, { ...made, times: [{ ...held, since: at, until: null }] }] },
  }
}

const endedIn = (world: Remembered, collaborationId: string, service: ServiceCode, pick: number, at: Instant): Remembered => {
  const collaboration = world.facts.collaborations.find(({ id }) => id === collaborationId)
  const offered = outcomesOf(termsOf(service))
  const outcome = offered[pick % offered.length]
  if (!collaboration || !outcome) return world
  const { agencyId, subscriptionId } = collaboration
  const id = `t-${String(world.facts.terminations.length).padStart(3, '0')}`
  const termination = { id, collaborationId, subscriptionId, agencyId, service, outcome, effectiveAt: at }
  const over = { status: 'ended' } as const
  const is = ({ id: each }: { readonly id: string }): boolean => each === collaborationId
  const after: Remembered = {
    ...world,
    facts: {
      ...world.facts,
      collaborations: world.facts.collaborations.map((each) => (is(each) ? { ...each, ...over } : each)),
      terminations: [...world.facts.terminations, { ...termination, agencyAccessTakenAway: false, deletionCancelled: false }],
    },
    history: {
      ...world.history,
      collaborations: world.history.collaborations.map((each) => (is(each) ? { ...each, ...over, endedAt: at } : each)),
      terminations: [...world.history.terminations, { ...termination, takenAwayAt: null, deletionCancelledAt: null }],
    },
  }
  return become(after, subscriptionId, aftermathOf(termsOf(service), outcome)?.leaves ?? 'active', at)
}

const memberChanged = (world: Remembered, what: 'role' | 'status' | 'licence', service: ServiceCode, pick: number, at: Instant): Remembered => {
  const { member, person } = world
  const [membership] = person.memberships
  if (!membership) return world
  if (what === 'licence') {
    const has = member.licences.includes(service)
    const licences = has ? member.licences.filter((each) => each !== service) : [...member.licences, service]
    const open = ({ service: each, until }: { readonly service: string; readonly until: Instant | null }): boolean =>
      each === service && until === null
    const kept = has
      ? membership.licences.flatMap((each) => (open(each) ? (each.since < at ? [{ ...each, until: at }] : []) : [each]))
      : [...membership.licences, { service, since: at, until: null }]
    return { ...world, member: { ...member, licences }, person: { ...person, memberships: [{ ...membership, licences: kept }] } }
  }
  const role = what === 'role' ? (ROLES[pick % ROLES.length] ?? 'user') : member.role
  const isActive = what === 'status' ? !member.active : member.active
  const endsOn = role === 'auditor' ? (member.endsOn ?? '2026-02-15') : null
  const next: MembershipTime = { role, status: isActive ? 'active' : 'inactive', endsOn, since: at, until: null }
  return {
    ...world,
    member: { ...member, role, active: isActive, endsOn },
    person: { ...person, memberships: [{ ...membership, times: then(membership.times, at, next) }] },
  }
}

const tableOf = (facts: AccessFacts, person: Person): Readonly<Record<string, AccessLevel>> =>
  Object.fromEntries(
    facts.subscriptions.flatMap((each) => [
      [`${each.id} customer`, accessLevel({ kind: 'customer' }, each, facts.collaborations, facts.terminations)],
      ...['norrsken', 'siffror'].map((id) => [
        `${each.id} ${id}`,
        accessLevel({ kind: 'agency', id }, each, facts.collaborations, facts.terminations),
      ]),
      [`${each.id} karin`, personLevel(each, facts, person)],
    ]),
  )

/** What is answered now, from the present facts alone. */
export const answeredNow = ({ facts, member: { role, active, endsOn, licences } }: Remembered, at: Instant) =>
  tableOf(facts, { own: active && !isOver(endsOn, stockholmDay(new Date(at))) ? { role, licences } : undefined, agencies: [] })

/** What is answered of an instant, from the history alone. */
export const answeredOf = ({ history, person }: Remembered, at: Instant) => tableOf(factsAt(history, at), personAt(person, 'k', at))
