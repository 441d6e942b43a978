import { describe, expect, it } from 'vitest'
import { planDeletionCancellation } from '../terminations/cancel-deletion.ts'
import { addDays, stockholmDay } from './calendar.ts'
import { dueDay, fallsOn, reminderDue } from './deletion.ts'
import { keptUntil, retentionOf } from './retention.ts'

const once = (day: string) => ({ day, count: 1 })

describe('räkenskapsinformation', () => {
  it('is kept until 31 December of the year the fiscal year ended + 7', () => {
    expect(keptUntil('2025-12-31')).toBe('2032-12-31')
    expect(keptUntil('2026-04-30')).toBe('2033-12-31')
  })
  it('the latest day decides, by the fiscal year it belongs to', () => {
    const years = [{ from: '2025-05-01', to: '2026-04-30' }]
    expect(retentionOf([once('2024-03-01'), once('2025-06-01')], years)?.until).toBe('2033-12-31')
    expect(retentionOf([once('2025-06-01')], [])?.until).toBe('2032-12-31')
    expect(retentionOf([], years)).toBeNull()
  })
  it('is told fiscal year by fiscal year', () => {
    const years = [{ from: '2025-05-01', to: '2026-04-30' }]
    expect(retentionOf([{ day: '2025-06-01', count: 3 }, once('2026-04-30'), once('2024-12-31')], years)?.years).toEqual([
      { from: '2024-01-01', to: '2024-12-31', count: 1, until: '2031-12-31' },
      { from: '2025-05-01', to: '2026-04-30', count: 4, until: '2033-12-31' },
    ])
  })
})

describe('the calendar is Stockholm’s', () => {
  it.each([
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T21:59:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s there', (instant, day) => expect(stockholmDay(new Date(instant))).toBe(day))
  it.each([
    ['2026-01-31', 30, '2026-03-02'],
    ['2028-02-01', 30, '2028-03-02'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-15', 30, '2027-01-14'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then)
    expect(dueDay(day, days)).toBe(then)
  })
})

describe('calling a destruction off (G10, example 5)', () => {
  const deletion = { on: '2026-12-23', status: 'scheduled' } as const
  it('works through the day before', () => {
    expect(planDeletionCancellation(deletion, '2026-12-22')).toEqual({ ok: true, value: { subscriptionState: 'read-only' } })
  })
  it.each(['2026-12-23', '2026-12-24'])('is refused on %s', (today) => {
    expect(planDeletionCancellation(deletion, today)).toEqual({ ok: false, error: [{ code: 'deletion-due', on: '2026-12-23' }] })
  })
  it('is refused once it has begun, whatever the clock of the caller says', () => {
    expect(planDeletionCancellation({ ...deletion, begun: true }, '2026-12-22')).toEqual({
      ok: false,
      error: [{ code: 'deletion-due', on: '2026-12-23' }],
    })
  })
  it.each([null, { ...deletion, status: 'cancelled' } as const, { ...deletion, status: 'carried-out' } as const])(
    'is refused where none is scheduled: %j',
    (none) => {
      expect(planDeletionCancellation(none, '2026-12-01')).toEqual({ ok: false, error: [{ code: 'no-deletion-scheduled' }] })
    },
  )
})

describe('a reminder of a destruction', () => {
  const on = { on: '2027-03-02' }
  it.each([
    ['2027-02-22', null],
    ['2027-02-23', 7],
    ['2027-02-28', 7],
    ['2027-03-01', 1],
    ['2027-03-02', null],
    ['2027-03-03', null],
  ])('on %s is the one %s days before', (today, days) => expect(reminderDue(on, '2027-01-31', today)).toBe(days))
  it('counts to the day after a hold that lasts longer', () => {
    const held = { ...on, heldThrough: '2027-03-20' }
    expect([fallsOn(held), fallsOn({ ...on, heldThrough: '2027-02-01' }), fallsOn(on)]).toEqual(['2027-03-21', '2027-03-02', '2027-03-02'])
    expect([reminderDue(held, '2027-01-31', '2027-03-01'), reminderDue(held, '2027-01-31', '2027-03-14')]).toEqual([null, 7])
  })
  it('is not sent where the end itself was mailed that late', () => {
    expect(reminderDue(on, '2027-02-25', '2027-02-26')).toBeNull()
    expect(reminderDue(on, '2027-02-25', '2027-03-01')).toBe(1)
    expect(reminderDue(on, '2027-03-01', '2027-03-01')).toBeNull()
  })
  it('counts days, not hours, across daylight saving', () => {
    expect(reminderDue({ on: '2026-03-30' }, '2026-01-01', '2026-03-29')).toBe(1)
    expect(reminderDue({ on: '2026-10-26' }, '2026-01-01', '2026-10-25')).toBe(1)
  })
})
