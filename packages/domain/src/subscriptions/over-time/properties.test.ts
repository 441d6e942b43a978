import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../catalogue/rule-book.ts'
import type { ServiceCode } from '../../catalogue/services.ts'
import { answeredNow, answeredOf, type Deed, DEEDS, fresh, happened, type Remembered } from '../../testing/remembered.ts'
import { accessChanges, momentAt } from './changes.ts'
import { withPlanned } from './planned.ts'

const services: readonly ServiceCode[] = ['eekonomi-fakturering', 'eekonomi-smart', 'utlagg']
const deed: fc.Arbitrary<Deed & { readonly wait: number }> = fc.record({
  what: fc.constantFrom(...DEEDS),
  service: fc.constantFrom(...services),
  agency: fc.constantFrom('norrsken', 'siffror'),
  pick: fc.nat(5),
  /** From nothing at all to ten days until the next deed. */
  wait: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(10 * 24 * 60 * 60 * 1000)),
})
const lives = fc.array(deed, { minLength: 1, maxLength: 30 })
const BEGINNING = Date.parse('2026-01-02T08:00:00.000Z')

type Answer = { readonly at: string; readonly told: ReturnType<typeof answeredNow> }

/** Lives through the deeds, and asks at each instant: after the deed, and just before the next one. */
const lived = (
  deeds: readonly (Deed & { readonly wait: number })[],
): { readonly world: Remembered; readonly answers: readonly Answer[]; readonly end: string } => {
  let [world, clock] = [fresh, BEGINNING]
  const answers: Answer[] = []
  for (const { wait, ...each } of deeds) {
    const at = new Date(clock).toISOString()
    world = happened(world, each, at)
    clock += wait
    if (wait > 0) answers.push({ at, told: answeredNow(world, at) })
    const before = new Date(clock - 1).toISOString()
    if (wait > 1) answers.push({ at: before, told: answeredNow(world, before) })
  }
  return { world, answers, end: new Date(clock).toISOString() }
}

describe('access at any moment (G16), in any world', () => {
  it('the answer about each past instant equals what was answered then, whatever happened afterwards', () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        const { world, answers } = lived(deeds)
        for (const { at, told } of answers) expect({ at, told: answeredOf(world, at) }).toEqual({ at, told })
      }),
      { numRuns: 1_000 },
    )
  })

  it('the timeline names every change: between two of its rows nobody’s level changes', () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        const { world, answers } = lived(deeds)
        for (const { id } of world.facts.subscriptions) {
          const changes = accessChanges(world.history, id)
          expect(changes.map(({ at }) => at)).toEqual(changes.map(({ at }) => at).toSorted())
          for (const { at, told } of answers.filter((answer) => `${id} customer` in answer.told)) {
            const row = changes.findLast((change) => change.at <= at)
            for (const { agencyId, level } of row?.parties ?? []) expect(level).toBe(told[`${id} ${agencyId ?? 'customer'}`])
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('what is planned changes no answer about the past', () => {
    fc.assert(
      fc.property(lives, fc.nat(700), (deeds, days) => {
        const { world, answers, end } = lived(deeds)
        const lastDay = new Date(Date.parse(end) + days * 86_400_000).toISOString().slice(0, 10)
        const ends = world.facts.collaborations
          .filter(({ status }) => status === 'active')
          .map(({ id }) => ({ id: `p-${id}`, collaborationId: id, lastDay, outcome: 'continue-standalone' as const }))
        const planned = withPlanned(world.history, { ends, deletions: [] }, ruleBook(30), end)
        for (const { at, told } of answers) expect(answeredOf({ ...world, history: planned }, at)).toEqual(told)
        for (const { collaborationId } of ends) {
          const { subscriptionId = '' } = world.facts.collaborations.find(({ id }) => id === collaborationId) ?? {}
          const after = momentAt(planned, subscriptionId, new Date(Date.parse(end) + (days + 3) * 86_400_000).toISOString())
          expect(after?.parties.filter(({ agencyId, level }) => agencyId !== null && level === 'write')).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
