import { describe, expect, it } from 'vitest'
import type { Outcome, ServiceCode } from '../../catalogue/services.ts'
import { factsOfAll, pairWith } from '../../testing/pairs.ts'
import type { OutcomeChoice, TerminationFacts } from '../facts.ts'
import { acknowledging, judgePair, rowStateOf, type When } from './judge-pair.ts'

const NOW: When = { lastDay: undefined, standing: [] }
const choice = (service: ServiceCode, outcome: Outcome): OutcomeChoice => ({ collaborationId: `c-${service}`, outcome })
const withoutContact = (facts: TerminationFacts): TerminationFacts => ({ ...facts, customer: { ...facts.customer, hasMainContact: false } })
const stateOf = (...judged: Parameters<typeof judgePair>) => rowStateOf(judgePair(...judged), [])

describe('one pair of a bulk (G15)', () => {
  const plain = factsOfAll(pairWith({ scanner: 'active', 'eekonomi-smart': 'active' }), ['scanner', 'eekonomi-smart'])
  const ends = [choice('scanner', 'continue-standalone'), choice('eekonomi-smart', 'continue-standalone')] as const

  it('is ready when a single act would be carried out', () => {
    const judged = judgePair(plain, ends, NOW)
    expect([judged.reasons, judged.missing, judged.destroys, rowStateOf(judged, [])]).toEqual([[], [], false, 'ready'])
  })
  it('needs an answer while the customer has no main contact (G5)', () => {
    const judged = judgePair(withoutContact(plain), ends, NOW)
    expect([judged.reasons, rowStateOf(judged, [])]).toEqual([['main-contact-missing'], 'needsAnswer'])
  })
  it('needs an answer until each of its checks is acknowledged', () => {
    const judged = judgePair(factsOfAll(pairWith({ lon: 'active' }), ['lon']), [choice('lon', 'close')], NOW)
    expect(judged.missing).toEqual(['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over'])
    expect(rowStateOf(judged, ['lon-user-added', 'lon-synchronised'])).toBe('needsAnswer')
    expect(rowStateOf(judged, judged.missing)).toBe('ready')
  })
  it('is refused when one of its collaborations has ended, whatever else is in the way', () => {
    const ended = factsOfAll(pairWith({ scanner: 'ended', 'eekonomi-smart': 'active' }), ['scanner', 'eekonomi-smart'])
    const judged = judgePair(withoutContact(ended), ends, NOW)
    expect([judged.reasons, rowStateOf(judged, [])]).toEqual([['already-ended', 'main-contact-missing'], 'refused'])
  })
  it('never asks to acknowledge a destruction with the checks, and says that there is one', () => {
    const facts = factsOfAll(pairWith({ ekonomioversikt: 'active' }), ['ekonomioversikt'])
    const judged = judgePair(facts, [choice('ekonomioversikt', 'delete')], NOW)
    expect([judged.missing, judged.destroys, rowStateOf(judged, [])]).toEqual([[], true, 'ready'])
  })
  it('is refused on a day that cannot be planned, and where an earlier end is planned (G14)', () => {
    expect(stateOf(plain, ends, { lastDay: '2031-01-01', standing: [] })).toBe('refused')
    const earlier = {
      id: 'p',
      collaborationId: 'c-scanner',
      lastDay: '2026-11-30',
      outcome: 'continue-standalone',
      by: 'customer',
      status: 'planned',
    } as const
    const judged = judgePair(plain, ends, { lastDay: '2026-12-31', standing: [{ ...earlier, inTheWay: [] }] })
    expect([judged.reasons, rowStateOf(judged, [])]).toEqual([['end-already-planned'], 'refused'])
  })
})

describe('what counts as acknowledged', () => {
  const facts = factsOfAll(pairWith({ utlagg: 'active', scanner: 'active' }), ['utlagg', 'scanner'])

  it('is each check that is asked and was acknowledged for all, and a destruction', () => {
    const [utlagg, scanner] = acknowledging(
      facts,
      [choice('utlagg', 'delete'), choice('scanner', 'continue-standalone')],
      ['utlagg-reports-sent', 'lon-user-added'],
    )
    expect(utlagg.acknowledged).toEqual(['utlagg-reports-sent', 'data-will-be-deleted'])
    expect(scanner?.acknowledged).toEqual([])
  })
})
