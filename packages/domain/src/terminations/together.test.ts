import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Outcome, outcomesOf, type ServiceCode, termsOf } from '../catalogue/services.ts'
import { isNonEmpty, type NonEmpty } from '../kernel/result.ts'
import { accessIn, actAt, choiceOf, endIn, factsOf, factsOfAll, pairWith, planOne } from '../testing/pairs.ts'
import { worlds } from '../testing/worlds.ts'
import { isChange, matrixOf, type Pair } from './effects.ts'
import type { TerminationChoice, TerminationFacts } from './facts.ts'
import { pairAfter, planTerminations, previewTerminations, suggestedOutcome, type TerminationPlan } from './plan-terminations.ts'

const NOW = '2026-11-23T10:00:00.000Z'
type Chosen = { readonly service: ServiceCode; readonly outcome: Outcome }

const drawnFor = ({ service }: { readonly service: ServiceCode }) =>
  fc.constantFrom(...outcomesOf(termsOf(service))).map((outcome): Chosen => ({ service, outcome }))

/** A world, and an outcome for some of the pair's active collaborations, in any order. */
const sets = worlds.chain((pair) => {
  const active = pair.collaborations.filter((each) => each.status === 'active' && each.agencyId === pair.agencyId)
  return fc
    .shuffledSubarray(active, { minLength: Math.min(1, active.length), maxLength: Math.min(4, active.length) })
    .chain((some) => fc.tuple(...some.map(drawnFor)).map((chosen) => ({ pair, chosen })))
})

const choicesOf = (facts: TerminationFacts, chosen: readonly Chosen[]): readonly TerminationChoice[] =>
  facts.ends.map((end, place) => choiceOf(facts, chosen[place]?.outcome ?? 'close', [end]))

const planOf = (pair: Pair, chosen: NonEmpty<Chosen>) => {
  const [first, ...rest] = chosen
  const facts = factsOfAll(pair, [first.service, ...rest.map(({ service }) => service)])
  const choices = choicesOf(facts, chosen)
  if (!isNonEmpty(choices)) throw new Error('no choices')
  return { facts, choices, decided: planTerminations(facts, choices, actAt(NOW)) }
}

const choice = (collaborationId: string, outcome: Outcome): TerminationChoice => ({ collaborationId, outcome, acknowledged: [] })

/** Without what is particular to when and by which id it was done. */
const settled = ({ subscriptions, collaborations, terminations }: Pair) => ({
  subscriptions,
  collaborations,
  outcomes: terminations.map(({ collaborationId, outcome }) => `${collaborationId} ${outcome}`).toSorted(),
})
const fateOf = ({ deletion, subscriptionState, acknowledged, confirmations, retention, outcome }: TerminationPlan) => ({
  deletion,
  subscriptionState,
  acknowledged,
  confirmations,
  retention,
  outcome,
})

describe('several ends of one pair (G15)', () => {
  it('come to the same as the ends one after another, in every order', () => {
    fc.assert(
      fc.property(sets, fc.infiniteStream(fc.nat()), ({ pair, chosen }, shuffle) => {
        if (!isNonEmpty(chosen)) return
        const { facts, choices, decided } = planOf(pair, chosen)
        if (!decided.ok) throw new Error('active collaborations end in each way that is offered')
        const together = pairAfter(facts, choices, actAt(NOW))
        const order = [...chosen].map((each) => ({ each, at: shuffle.next().value })).toSorted((one, other) => one.at - other.at)
        const oneByOne = order.reduce<{ readonly pair: Pair; readonly plans: readonly TerminationPlan[] }>(
          ({ pair: now, plans }, { each }, hour) => {
            const single = factsOf(now, each.service)
            const plan = planOne(single, choiceOf(single, each.outcome), actAt(`2026-11-23T1${hour}:00:00.000Z`))
            if (!plan.ok) throw new Error('the rules allow the ends in every order')
            return { pair: endIn(now, each.service, each.outcome, `2026-11-23T1${hour}:00:00.000Z`), plans: [...plans, plan.value] }
          },
          { pair, plans: [] },
        )
        expect(settled(together)).toEqual(settled(oneByOne.pair))
        const accessAfter = (after: Pair) => matrixOf(pair, after)
        expect(accessAfter(together)).toEqual(accessAfter(oneByOne.pair))
        for (const plan of decided.value) {
          expect(plan.effects).toEqual(accessAfter(oneByOne.pair).filter(isChange))
          const alone = oneByOne.plans.find(({ termination }) => termination.collaborationId === plan.termination.collaborationId)
          if (!alone) throw new Error('each end of the set was also planned alone')
          expect(fateOf(plan)).toEqual(fateOf(alone))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('are foreseen as they are carried out: the preview of the choices, and each outcome beside the others', () => {
    fc.assert(
      fc.property(sets, ({ pair, chosen }) => {
        if (!isNonEmpty(chosen)) return
        const { facts, choices, decided } = planOf(pair, chosen)
        const seen = previewTerminations(facts, choices)
        expect(seen.effects).toEqual(decided.ok && decided.value[0]?.effects)
        for (const { collaborationId, outcome } of choices) {
          const shown = seen.ends.find((end) => end.collaborationId === collaborationId)?.outcomes.find((each) => each.outcome === outcome)
          if (!shown) throw new Error('each outcome that was chosen is shown')
          expect(decided.ok && decided.value.find(({ termination }) => termination.collaborationId === collaborationId)).toMatchObject(shown)
        }
      }),
      { numRuns: 500 },
    )
  })

  const both = pairWith({ 'eekonomi-fakturering': 'active', utlagg: 'active' })
  it('give the agency no reading of Fakturering when the others end in the same act (Fakturering cascade)', () => {
    const { decided } = planOf(both, [
      { service: 'eekonomi-fakturering', outcome: 'deactivate-read-only' },
      { service: 'utlagg', outcome: 'continue-standalone' },
    ])
    expect(decided.ok && decided.value.map(({ effects }) => effects.filter(({ party }) => party === 'agency').map(({ after }) => after))).toEqual([
      ['none', 'none'],
      ['none', 'none'],
    ])
  })

  it('are refused together, with every reason of every service at once; the main contact is told once', () => {
    const facts: TerminationFacts = {
      ...factsOfAll(pairWith({ scanner: 'ended', lon: 'active', utlagg: 'active' }), ['scanner', 'lon', 'utlagg']),
      customer: { customerNumber: '20002', hasMainContact: false },
    }
    const decided = planTerminations(
      facts,
      [choice('c-scanner', 'continue-standalone'), choice('c-lon', 'delete'), choice('c-utlagg', 'delete')],
      actAt(NOW),
    )
    expect(decided.ok ? [] : decided.error.map((each) => [each.code, 'collaborationId' in each && each.collaborationId])).toEqual([
      ['already-ended', 'c-scanner'],
      ['main-contact-missing', false],
      ['outcome-not-offered', 'c-lon'],
      ['confirmation-missing', 'c-utlagg'],
    ])
  })

  it('suggest nothing that destroys (G15)', () => {
    const services = ['ekonomioversikt', 'lon', 'utlagg', 'eekonomi-smart'] as const
    const { ends } = previewTerminations(factsOfAll(pairWith(Object.fromEntries(services.map((code) => [code, 'active']))), services))
    expect(ends.map(suggestedOutcome)).toEqual([undefined, 'close', 'continue-standalone', 'continue-standalone'])
  })
})

describe('what is still seen (G17)', () => {
  const pair = pairWith({ 'eekonomi-smart': 'active', ekonomioversikt: 'active', scanner: 'active' })
  const left = (...chosen: NonEmpty<Chosen>) => {
    const { decided } = planOf(pair, chosen)
    return decided.ok ? decided.value[0]?.leftovers : decided.error
  }

  it('names the key figures that the agency goes on seeing in Ekonomiöversikt after eEkonomi has ended', () => {
    expect(left({ service: 'eekonomi-smart', outcome: 'continue-standalone' })).toEqual([
      { party: 'agency', service: 'eekonomi-smart', through: 'ekonomioversikt', what: 'key-figures' },
    ])
  })
  it('names nothing when both end together, when the books can still be read, or when another service ends', () => {
    expect(left({ service: 'eekonomi-smart', outcome: 'continue-standalone' }, { service: 'ekonomioversikt', outcome: 'delete' })).toEqual([])
    expect(left({ service: 'eekonomi-smart', outcome: 'deactivate-read-only' })).toEqual([])
    expect(left({ service: 'scanner', outcome: 'continue-standalone' })).toEqual([])
  })
  it('changes nobody’s access (G2)', () => {
    expect(accessIn(endIn(pair, 'eekonomi-smart', 'continue-standalone'), 'ekonomioversikt').agency).toBe('write')
  })
})
