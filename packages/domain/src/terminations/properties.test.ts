import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Outcome, outcomesOf, SERVICE_CODES, type ServiceCode } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { ACCESS_LEVELS, accessLevel, type AccessLevel } from '../subscriptions/access-level.ts'
import { actAt, endIn, factsOf } from '../testing/pairs.ts'
import { isChange, matrixOf, type Pair } from './effects.ts'
import { pairAfter, planTermination, previewTermination } from './plan-termination.ts'
import type { Termination } from './termination.ts'

/** One service's history: what it is now, and how it ended before, if it did, with whom and what was done about it since. */
type History = {
  readonly now: 'active' | 'standalone' | 'ended'
  readonly by: 'norrsken' | 'siffror'
  readonly outcome: number
  readonly takenAway: boolean
}

const history: fc.Arbitrary<History> = fc.record({
  now: fc.constantFrom('active', 'standalone', 'ended'),
  by: fc.constantFrom('norrsken', 'siffror'),
  outcome: fc.nat(1),
  takenAway: fc.boolean(),
})

/** Random worlds that obey G12: one active collaboration per subscription at most, and only in an active one. */
const worlds = fc
  .uniqueArray(fc.constantFrom(...SERVICE_CODES), { minLength: 1, maxLength: 6 })
  .chain((services) => fc.tuple(...services.map((service) => history.map((told) => [service, told] as const))).map((entries) => build(entries)))

const build = (entries: readonly (readonly [ServiceCode, History])[]): Pair => {
  const endings = entries.flatMap(([service, { now, by, outcome, takenAway }]): Termination[] => {
    const offered = outcomesOf(service)
    const chosen = offered[outcome % offered.length]
    if (now === 'active' || !chosen) return []
    const termination = {
      id: `t-${service}`,
      collaborationId: `c-${service}`,
      subscriptionId: service,
      agencyId: by,
      service,
      outcome: chosen,
      effectiveAt: '2026-01-01T00:00:00.000Z',
    }
    return [{ ...termination, agencyAccessTakenAway: takenAway, deletionCancelled: false }]
  })
  return {
    agencyId: 'norrsken',
    customerId: 'k',
    subscriptions: entries.map(([service]) => {
      const ended = endings.find((each) => each.subscriptionId === service)
      return { id: service, customerId: 'k', service, state: ended ? stateAfter(service, ended.outcome) : 'active' }
    }),
    collaborations: entries.map(([service, { now, by }]) => one(service, now === 'active' ? 'norrsken' : by, now === 'active' ? 'active' : 'ended')),
    terminations: endings,
  }
}

const one = (service: ServiceCode, agencyId: string, status: 'active' | 'ended'): Collaboration => ({
  id: `c-${service}`,
  agencyId,
  customerId: 'k',
  subscriptionId: service,
  service,
  status,
})

const stateAfter = (service: ServiceCode, outcome: Outcome) => {
  const alone: Pair = {
    agencyId: 'x',
    customerId: 'k',
    subscriptions: [{ id: service, customerId: 'k', service, state: 'active' }],
    collaborations: [one(service, 'x', 'active')],
    terminations: [],
  }
  return endIn(alone, service, outcome).subscriptions[0]?.state ?? 'active'
}

/** A world with one of its active collaborations and one of that service's outcomes. */
const ends = worlds.chain((pair) => {
  const active = pair.collaborations.filter(({ status }) => status === 'active')
  if (active.length === 0) return fc.constant(undefined)
  return fc.constantFrom(...active).chain(({ service }) => fc.constantFrom(...outcomesOf(service)).map((outcome) => ({ pair, service, outcome })))
})

const rank = (level: AccessLevel): number => ACCESS_LEVELS.indexOf(level)
const NOW = actAt('2026-11-23T10:00:00.000Z')
const accessTable = (pair: Pair) =>
  pair.subscriptions.map((each) => [
    each.id,
    accessLevel({ kind: 'customer' }, each, pair.collaborations, pair.terminations),
    ...['norrsken', 'siffror'].map((id) => accessLevel({ kind: 'agency', id }, each, pair.collaborations, pair.terminations)),
  ])

describe('in any world', () => {
  it('ending never raises anybody’s access', () => {
    fc.assert(
      fc.property(ends, (end) => {
        if (!end) return
        const after = pairAfter(factsOf(end.pair, end.service), end.outcome, NOW)
        for (const { before, after: then } of matrixOf(end.pair, after)) expect(rank(then)).toBeLessThanOrEqual(rank(before))
      }),
      { numRuns: 500 },
    )
  })

  it('nothing outside the ended service changes but what the preview named, and that is only an agency’s read access falling', () => {
    fc.assert(
      fc.property(ends, (end) => {
        if (!end) return
        const facts = factsOf(end.pair, end.service)
        const after = pairAfter(facts, end.outcome, NOW)
        const named = previewTermination(facts).outcomes.find(({ outcome }) => outcome === end.outcome)?.effects
        expect(matrixOf(end.pair, after).filter(isChange)).toEqual(named)
        const elsewhere = named?.filter(({ service }) => service !== end.service) ?? []
        for (const effect of elsewhere)
          expect(effect).toMatchObject({ party: 'agency', service: 'eekonomi-fakturering', before: 'read', after: 'none' })
        expect(after.subscriptions.filter(({ service }) => service !== end.service)).toEqual(
          end.pair.subscriptions.filter(({ service }) => service !== end.service),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('on the same facts the preview equals the result', () => {
    fc.assert(
      fc.property(ends, (end) => {
        if (!end) return
        const facts = factsOf(end.pair, end.service)
        const preview = previewTermination(facts).outcomes.find(({ outcome }) => outcome === end.outcome)
        const decided = planTermination(facts, { outcome: end.outcome, acknowledged: [] }, NOW)
        expect(decided.ok && decided.value).toMatchObject(preview ?? { outcome: 'none' })
      }),
      { numRuns: 300 },
    )
  })

  it('the order of two ends gives the same final access', () => {
    const pairs = worlds.chain((pair) => {
      const services = pair.collaborations.filter(({ status }) => status === 'active').map(({ service }) => service)
      if (services.length < 2) return fc.constant(undefined)
      return fc
        .shuffledSubarray(services, { minLength: 2, maxLength: 2 })
        .chain(([one, two]) =>
          one && two
            ? fc
                .tuple(fc.constantFrom(...outcomesOf(one)), fc.constantFrom(...outcomesOf(two)))
                .map(([first, second]) => ({ pair, one, two, first, second }))
            : fc.constant(undefined),
        )
    })
    fc.assert(
      fc.property(pairs, (drawn) => {
        if (!drawn) return
        const { pair, one, two, first, second } = drawn
        const forwards = endIn(endIn(pair, one, first, '2026-11-23T10:00:00.000Z'), two, second, '2026-11-23T11:00:00.000Z')
        const backwards = endIn(endIn(pair, two, second, '2026-11-23T10:00:00.000Z'), one, first, '2026-11-23T11:00:00.000Z')
        expect(accessTable(forwards)).toEqual(accessTable(backwards))
      }),
      { numRuns: 500 },
    )
  })
})
