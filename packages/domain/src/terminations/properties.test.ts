import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomesOf, termsOf } from '../catalogue/services.ts'
import { ACCESS_LEVELS, type AccessLevel } from '../catalogue/access-levels.ts'
import { accessLevel, type Party } from '../subscriptions/access-level.ts'
import { actAt, afterOne, endIn, factsOf, planOne, previewOne, undoneIn } from '../testing/pairs.ts'
import { AGENCIES, worlds } from '../testing/worlds.ts'
import { isChange, matrixOf, type Pair } from './effects.ts'
import type { OutcomePlan, TerminationPlan } from './plan-terminations.ts'

const activeIn = ({ collaborations, agencyId }: Pair) => collaborations.filter((each) => each.status === 'active' && each.agencyId === agencyId)

/** A world with one of the pair's active collaborations and one of that service's outcomes. */
const ends = worlds
  .filter((pair) => activeIn(pair).length > 0)
  .chain((pair) =>
    fc
      .constantFrom(...activeIn(pair))
      .chain(({ service }) => fc.constantFrom(...outcomesOf(termsOf(service))).map((outcome) => ({ pair, service, outcome }))),
  )

const rank = (level: AccessLevel): number => ACCESS_LEVELS.indexOf(level)
const NOW = actAt('2026-11-23T10:00:00.000Z')
const parties: readonly Party[] = [{ kind: 'customer' }, ...AGENCIES.map((id) => ({ kind: 'agency', id }) as const)]
/** Everybody's access to everything. */
const accessTable = ({ subscriptions, collaborations, terminations }: Pair): ReadonlyMap<string, AccessLevel> =>
  new Map(
    subscriptions.flatMap((each) =>
      parties.map((party) => {
        const whose = party.kind === 'agency' ? party.id : 'customer'
        return [`${each.id} ${whose}`, accessLevel(party, each, collaborations, terminations)] as const
      }),
    ),
  )

/** The facts after a plan was carried out, computed from the plan alone, as the database would. */
const carriedOut = (pair: Pair, { termination, subscriptionState }: TerminationPlan): Pair => ({
  ...pair,
  subscriptions: pair.subscriptions.map((each) => (each.id === termination.subscriptionId ? { ...each, state: subscriptionState } : each)),
  collaborations: pair.collaborations.map((each) => (each.id === termination.collaborationId ? { ...each, status: 'ended' } : each)),
  terminations: [...pair.terminations, termination],
})

/** What a plan says about the pair, keyed as in the access table. */
const rowsOf = ({ effects, unchanged }: OutcomePlan) =>
  Object.fromEntries(
    [...effects, ...unchanged].map(({ subscriptionId, party, before, after }) => [
      `${subscriptionId} ${party === 'agency' ? 'norrsken' : party}`,
      `${before} → ${after}`,
    ]),
  )

describe('in any world', () => {
  it('an agency writes where it collaborates, and reads a read-only eEkonomi whose latest end was its own and still gives it that', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...AGENCIES), (pair, agencyId) => {
        for (const { id, state, service } of pair.subscriptions) {
          const active = activeIn({ ...pair, agencyId })
          const latest = pair.terminations.findLast(({ subscriptionId }) => subscriptionId === id)
          const own = latest?.agencyId === agencyId && !latest.agencyAccessTakenAway && !latest.deletionCancelled
          const reads = own && state === 'read-only' && service.startsWith('eekonomi') && (service !== 'eekonomi-fakturering' || active.length > 0)
          const works = active.some(({ subscriptionId }) => subscriptionId === id)
          expect(accessTable(pair).get(`${id} ${agencyId}`)).toBe(works ? 'write' : reads ? 'read' : 'none')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('ending never raises anybody’s access', () => {
    fc.assert(
      fc.property(ends, ({ pair, service, outcome }) => {
        const before = accessTable(pair)
        const after = accessTable(endIn(pair, service, outcome))
        expect([...after.keys()]).toEqual([...before.keys()])
        for (const [place, level] of after) expect(rank(level)).toBeLessThanOrEqual(rank(before.get(place) ?? 'none'))
      }),
      { numRuns: 1_000 },
    )
  })

  it('nothing outside the ended service changes but what the preview named, and that is only an agency’s read access falling', () => {
    fc.assert(
      fc.property(ends, ({ pair, service, outcome }) => {
        const facts = factsOf(pair, service)
        const after = afterOne(facts, outcome, NOW)
        const named = previewOne(facts).outcomes.find((each) => each.outcome === outcome)?.effects
        expect(matrixOf(pair, after).filter(isChange)).toEqual(named)
        for (const effect of named?.filter((each) => each.service !== service) ?? [])
          expect(effect).toMatchObject({ party: 'agency', service: 'eekonomi-fakturering', before: 'read', after: 'none' })
        const elsewhere = (of: Pair) => of.subscriptions.filter((each) => each.service !== service)
        expect(elsewhere(after)).toEqual(elsewhere(pair))
      }),
      { numRuns: 500 },
    )
  })

  it('on the same facts the preview equals the result, row by row of what is not deleted', () => {
    fc.assert(
      fc.property(ends, ({ pair, service, outcome }) => {
        const facts = factsOf(pair, service)
        const preview = previewOne(facts).outcomes.find((each) => each.outcome === outcome)
        const decided = planOne(facts, { outcome, acknowledged: undoneIn(facts, outcome) }, NOW)
        if (!preview || !decided.ok) throw new Error('an active collaboration ends in each way that is offered')
        const after = carriedOut(pair, decided.value)
        const [before, then] = [accessTable(pair), accessTable(after)]
        const deleted = pair.subscriptions
          .filter(({ state }) => state === 'deleted')
          .flatMap(({ id }) => [`${id} customer`, `${id} ${pair.agencyId}`])
        for (const place of deleted) expect([before.get(place), then.get(place)]).toEqual(['none', 'none'])
        const ofPair = [...before].filter(([place]) => /customer$|norrsken$/.test(place) && !deleted.includes(place))
        const computed = Object.fromEntries(ofPair.map(([place, level]) => [place, `${level} → ${then.get(place)}`]))
        expect(rowsOf(preview)).toEqual(computed)
        expect(rowsOf(decided.value)).toEqual(computed)
        expect(preview.destructive).toBe(decided.value.subscriptionState === 'deleting')
        expect(decided.value).toMatchObject(preview)
      }),
      { numRuns: 500 },
    )
  })

  it('the order of two ends gives the same final access', () => {
    const pairs = worlds
      .filter((pair) => activeIn(pair).length > 1)
      .chain((pair) => fc.shuffledSubarray([...activeIn(pair)], { minLength: 2, maxLength: 2 }).map((chosen) => ({ pair, chosen })))
    fc.assert(
      fc.property(pairs, fc.nat(1), fc.nat(1), ({ pair, chosen }, ...drawn) => {
        const two = chosen.map(({ service }, place) => ({
          service,
          outcome: outcomesOf(termsOf(service)).at((drawn[place] ?? 0) % outcomesOf(termsOf(service)).length),
        }))
        const endBoth = (order: typeof two): Pair =>
          order.reduce((now, { service, outcome = 'close' }, hour) => endIn(now, service, outcome, `2026-11-23T1${hour}:00:00.000Z`), pair)
        expect(accessTable(endBoth(two))).toEqual(accessTable(endBoth(two.toReversed())))
      }),
      { numRuns: 500 },
    )
  })
})
