import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomesOf, SERVICE_CODES, type ServiceCode, termsOf } from '../catalogue/services.ts'
import { ACCESS_LEVELS, type AccessLevel } from '../catalogue/access-levels.ts'
import { accessLevel } from '../subscriptions/access-level.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { endIn, pairWith } from '../testing/pairs.ts'
import type { Pair } from '../terminations/effects.ts'
import type { Collaboration } from './collaboration.ts'
import { planStart } from './plan-start.ts'
import { factsAfterStart, type StartFacts } from './start-effects.ts'

const AGENCIES = ['norrsken', 'siffror', 'third'] as const

/** The history of one service: who it continues with, or how and with whom it ended. */
const history = fc.record({ now: fc.constantFrom('active', 'ended', 'ended', 'unused'), by: fc.constantFrom(...AGENCIES), outcome: fc.nat(1) })

const worldOf = (service: ServiceCode, { now, by, outcome }: { now: string; by: string; outcome: number }): Pair => {
  const offered = outcomesOf(termsOf(service))
  const begun = pairWith({ [service]: now === 'unused' ? 'closed' : 'active' })
  const told = now === 'ended' ? endIn(begun, service, offered[outcome % offered.length] ?? 'close') : begun
  const named = <T extends { readonly agencyId: string }>(things: readonly T[]): readonly T[] => things.map((each) => ({ ...each, agencyId: by }))
  return { ...told, collaborations: now === 'unused' ? [] : named(told.collaborations), terminations: named(told.terminations) }
}

const requestIn = (service: ServiceCode, agencyId: string): Collaboration => ({
  id: `asked-${agencyId}-${service}`,
  agencyId,
  customerId: 'kanel',
  subscriptionId: service,
  service,
  status: 'pending',
})

/** A customer with services of every history, an agency that requests one of them, and perhaps a competing request. */
const starts: fc.Arbitrary<StartFacts> = fc.uniqueArray(fc.constantFrom(...SERVICE_CODES), { minLength: 1, maxLength: 6 }).chain((services) =>
  fc
    .tuple(
      fc.tuple(...services.map((service) => history.map((told) => worldOf(service, told)))),
      fc.constantFrom(...services),
      fc.shuffledSubarray([...AGENCIES], { minLength: 1, maxLength: 2 }),
    )
    .map(([worlds, service, [agencyId = 'siffror', rival]]) => {
      const request = requestIn(service, agencyId)
      return {
        collaboration: request,
        subscriptions: worlds.flatMap((each) => each.subscriptions),
        collaborations: [...worlds.flatMap((each) => each.collaborations), request, ...(rival ? [requestIn(service, rival)] : [])],
        terminations: worlds.flatMap((each) => each.terminations),
      }
    }),
)

const rank = (level: AccessLevel): number => ACCESS_LEVELS.indexOf(level)
const levelOf = (facts: Omit<StartFacts, 'collaboration'>, agencyId: string | null, subscription: Subscription): AccessLevel =>
  accessLevel(agencyId === null ? { kind: 'customer' } : { kind: 'agency', id: agencyId }, subscription, facts.collaborations, facts.terminations)

/** Everybody's access to everything, before and after, computed by `accessLevel` and not taken from the plan. */
const everybody = (facts: StartFacts) => {
  const after = factsAfterStart(facts)
  return [null, ...AGENCIES].flatMap((agencyId) =>
    facts.subscriptions.map((was, index) => ({
      agencyId,
      subscriptionId: was.id,
      before: levelOf(facts, agencyId, was),
      after: levelOf(after, agencyId, after.subscriptions[index] ?? was),
    })),
  )
}

describe('in any world', () => {
  it('accepting gives nobody more but the customer and the agency in that service, and that agency its reading of a deactivated Fakturering', () => {
    fc.assert(
      fc.property(starts, (facts) => {
        if (!planStart(facts).ok) return
        const { agencyId, subscriptionId } = facts.collaboration
        for (const row of everybody(facts)) {
          if (rank(row.after) <= rank(row.before)) continue
          const itself = row.subscriptionId === subscriptionId && (row.agencyId === null || row.agencyId === agencyId)
          const cascade = row.agencyId === agencyId && row.subscriptionId === 'eekonomi-fakturering' && row.before === 'none' && row.after === 'read'
          expect(itself || cascade).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('both work in it afterwards, and nobody else comes into it', () => {
    fc.assert(
      fc.property(starts, (facts) => {
        if (!planStart(facts).ok) return
        for (const { agencyId, subscriptionId, after } of everybody(facts)) {
          if (subscriptionId !== facts.collaboration.subscriptionId) continue
          expect(after).toBe(agencyId === null || agencyId === facts.collaboration.agencyId ? 'write' : 'none')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the plan names everything that changes, and nothing else', () => {
    fc.assert(
      fc.property(starts, (facts) => {
        const decided = planStart(facts)
        if (!decided.ok) return
        const named = decided.value.effects.map(({ agencyId, subscriptionId, before, after }) => ({ agencyId, subscriptionId, before, after }))
        const changed = everybody(facts).filter(({ before, after }) => before !== after)
        expect(named).toHaveLength(changed.length)
        for (const row of changed) expect(named).toContainEqual(row)
      }),
      { numRuns: 300 },
    )
  })
})
