import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../catalogue/rule-book.ts'
import { startOfDay } from '../../retention/calendar.ts'
import { type Deed, fresh, happened, type Remembered } from '../../testing/remembered.ts'
import { spanOf } from './asked.ts'
import { accessChanges, momentAt, personChanges } from './changes.ts'
import type { Instant } from './history.ts'
import { carriedOutAt, withPlanned } from './planned.ts'
import { changesSeenBy, momentSeenBy, toldFrom } from './seen.ts'

type Told = readonly [Instant, Deed['what'], Partial<Deed>?]
const day = (of: string): Instant => `${of}T10:00:00.000Z`
/** A world in which this happened in eEkonomi Smart, with the first of the outcomes unless `pick` says another. */
const worldOf = (...told: readonly Told[]): Remembered =>
  told.reduce<Remembered>(
    (world, [at, what, more]) => happened(world, { what, service: 'eekonomi-smart', agency: 'norrsken', pick: 0, ...more }, at),
    fresh,
  )
const READ_ONLY = { pick: 1 }
/** Norrsken works, leaves the service read-only, loses its reading, and Siffror takes over and leaves. */
const handedOver = worldOf(
  [day('2026-02-01'), 'start'],
  [day('2026-03-01'), 'end', READ_ONLY],
  [day('2026-04-01'), 'take-away'],
  [day('2026-05-01'), 'start', { agency: 'siffror' }],
  [day('2026-06-01'), 'end', READ_ONLY],
)
const ID = 'eekonomi-smart-0'
const at = (world: Remembered, when: Instant) =>
  Object.fromEntries(momentAt(world.history, ID, when)?.parties.map(({ agencyId, because }) => [agencyId ?? 'customer', because]) ?? [])

describe('why a party has its access, at any moment (G16)', () => {
  it.each([
    ['2026-02-15', { customer: 'service-active', norrsken: 'collaborates', siffror: 'no-collaboration' }],
    ['2026-03-15', { customer: 'service-read-only', norrsken: 'kept-by-end', siffror: 'no-collaboration' }],
    ['2026-04-15', { customer: 'service-read-only', norrsken: 'taken-away', siffror: 'no-collaboration' }],
    ['2026-05-15', { customer: 'service-active', norrsken: 'taken-away', siffror: 'collaborates' }],
    ['2026-06-15', { customer: 'service-read-only', norrsken: 'no-collaboration', siffror: 'kept-by-end' }],
    ['2026-01-15', {}],
  ])('on %s: %j', (when, reasons) => expect(at(handedOver, day(when))).toEqual(reasons))

  it('an instant belongs to what begins with it', () => {
    expect(at(handedOver, '2026-03-01T09:59:59.999Z')['norrsken']).toBe('collaborates')
    expect(at(handedOver, day('2026-03-01'))['norrsken']).toBe('kept-by-end')
  })

  it('a reading that depends on other collaborations falls with the last of them, and tells so', () => {
    const fakturering = { service: 'eekonomi-fakturering' } as const
    const world = worldOf(
      [day('2026-02-01'), 'start', fakturering],
      [day('2026-02-02'), 'start'],
      [day('2026-03-01'), 'end', { ...fakturering, ...READ_ONLY }],
      [day('2026-04-01'), 'end'],
      [day('2026-05-01'), 'start'],
    )
    const reasons = accessChanges(world.history, 'eekonomi-fakturering-0').map(({ parties }) => parties[1]?.because)
    expect(reasons).toEqual(['collaborates', 'kept-while-collaborating', 'other-collaborations-over', 'kept-while-collaborating'])
  })
})

describe('who knows whom (G21)', () => {
  const changes = accessChanges(handedOver.history, ID)
  const toldTo = (...known: readonly string[]) =>
    changesSeenBy(changes, known).map(({ at: when, parties }) => [when.slice(0, 10), parties.length] as const)

  it('the customer is told of everything', () => expect(changesSeenBy(changes, 'all')).toBe(changes))
  it('an agency is told of its own changes and the customer’s beside them, never of another agency’s', () => {
    expect(toldTo('norrsken')).toEqual([
      ['2026-02-01', 2],
      ['2026-03-01', 2],
      ['2026-04-01', 2],
    ])
    expect(toldTo('siffror')).toEqual([
      ['2026-05-01', 2],
      ['2026-06-01', 2],
    ])
    expect(toldTo('nobody')).toEqual([])
  })
  it('an agency is not told what was before it came', () => {
    expect(changesSeenBy(changes, ['siffror'])[0]?.parties.map(({ before }) => before)).toEqual([null, null])
    expect(toldFrom(handedOver.history, ID, ['siffror'])).toBe(day('2026-05-01'))
    expect(toldFrom(handedOver.history, ID, 'all')).toBe(day('2026-02-01'))
    expect(toldFrom(handedOver.history, ID, ['nobody'])).toBeUndefined()
  })
  it('an agency without access is told the same whatever others do there', () => {
    const told = ['2026-04-15', '2026-05-15', '2026-06-15'].map((when) => {
      const moment = momentAt(handedOver.history, ID, day(when))
      return moment && momentSeenBy(moment, ['norrsken']).parties
    })
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify([{ agencyId: 'norrsken', level: 'none', because: 'no-collaboration' }])]),
    )
  })
})

describe('what comes', () => {
  const working = worldOf([day('2026-02-01'), 'start'])
  const collaborationId = working.facts.collaborations[0]?.id ?? ''
  const planned = (lastDay: string, now: Instant) =>
    withPlanned(working.history, { ends: [{ id: 'p', collaborationId, lastDay, outcome: 'deactivate-read-only' }], deletions: [] }, ruleBook(30), now)

  it('a planned end happens at 00:00 in Stockholm of the day after its last day (G14)', () => {
    const [, end] = accessChanges(planned('2026-03-31', day('2026-02-10')), ID)
    expect(end).toMatchObject({ at: '2026-03-31T22:00:00.000Z', parties: [{ level: 'read' }, { level: 'read', because: 'kept-by-end' }] })
  })
  it('one that something is in the way of is tried again tomorrow', () => {
    expect(carriedOutAt({ lastDay: '2026-03-31' }, day('2026-04-03'))).toBe('2026-04-03T22:00:00.000Z')
  })
  it('a destruction comes after its days of grace', () => {
    const utlagg = worldOf([day('2026-02-01'), 'start', { service: 'utlagg' }])
    const id = utlagg.history.collaborations[0]?.id ?? ''
    const plan = { ends: [{ id: 'p', collaborationId: id, lastDay: '2026-03-31', outcome: 'delete' as const }], deletions: [] }
    const changes = accessChanges(withPlanned(utlagg.history, plan, ruleBook(30), day('2026-02-10')), 'utlagg-0')
    expect(changes.map(({ at: when, parties }) => [when, parties[0]?.because])).toEqual([
      [day('2026-02-01'), 'service-active'],
      ['2026-03-31T22:00:00.000Z', 'service-deleting'],
      ['2026-04-30T22:00:00.000Z', 'service-deleted'],
    ])
  })
})

describe('one of the customer’s own people', () => {
  it('changes with licence and role, and an auditor when the last day is over', () => {
    const world = worldOf([day('2026-01-10'), 'start'], [day('2026-01-20'), 'licence'], [day('2026-02-01'), 'role', { pick: 2 }])
    expect(
      personChanges(world.history, ID, accessChanges(world.history, ID), world.person).map(({ at: when, before, level }) => [when, before, level]),
    ).toEqual([
      [day('2026-01-20'), 'none', 'write'],
      [day('2026-02-01'), 'write', 'read'],
      ['2026-02-15T23:00:00.000Z', 'read', 'none'],
    ])
  })
})

const out = (of: string) => ({ ok: false, error: { code: 'day-out-of-range', field: 'at', day: of, from: '2026-02-01', to: '2028-06-15' } })

describe('the moment that is asked about', () => {
  const NOW = day('2026-06-15')
  const ask = (asked: Parameters<typeof spanOf>[0]) => spanOf(asked, day('2026-02-01'), NOW)

  it.each([
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 23],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 25],
    ['2026-06-01', '2026-05-31T22:00:00.000Z', '2026-06-01T22:00:00.000Z', 24],
  ])('a day is the whole day, also when the clocks change: %s', (when, from, until, hours) => {
    expect(ask({ day: when })).toEqual({ ok: true, value: { from, until } })
    expect((Date.parse(until) - Date.parse(from)) / 3_600_000).toBe(hours)
  })
  it('the first day begins when the service became known', () =>
    expect(ask({ day: '2026-02-01' })).toMatchObject({ value: { from: day('2026-02-01'), until: '2026-02-01T23:00:00.000Z' } }))
  it('what lies before is refused, to the millisecond', () => {
    expect(ask({ day: '2026-01-31' })).toEqual(out('2026-01-31'))
    expect(ask({ instant: '2026-02-01T09:59:59.999Z' })).toEqual(out('2026-02-01'))
    expect(ask({ instant: day('2026-02-01') })).toMatchObject({ ok: true })
  })
  it('24 months ahead is answered, a day more is refused', () => {
    expect(ask({ day: '2028-06-15' })).toMatchObject({ ok: true })
    expect(ask({ day: '2028-06-16' })).toEqual(out('2028-06-16'))
  })
  it('a day begins at midnight in Stockholm', () => {
    expect(['2026-01-01', '2026-07-01', '2026-03-30', '2026-10-26'].map((of) => startOfDay(of).toISOString())).toEqual([
      '2025-12-31T23:00:00.000Z',
      '2026-06-30T22:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ])
  })
})
