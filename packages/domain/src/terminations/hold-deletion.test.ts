import { describe, expect, it } from 'vitest'
import { canBeCalledOff, isToBegin } from './call-off.ts'
import { canBeLifted, holdAbilities, planHold } from './hold-deletion.ts'

const TODAY = '2026-12-01'
const deletion = { on: '2026-12-23', status: 'scheduled', begun: false } as const
const held = { ...deletion, heldThrough: '2027-01-15' } as const

describe('a legal hold', () => {
  it.each([
    ['today', TODAY, true],
    ['24 months ahead', '2028-12-01', true],
    ['a day that has passed', '2026-11-30', false],
    ['later than 24 months', '2028-12-02', false],
  ])('through %s is %s', (_, lastDay, possible) => expect(planHold(deletion, lastDay, TODAY).ok).toBe(possible))

  it('can be put on a destruction whose day has come, until it has begun', () => {
    expect(planHold(deletion, '2027-01-15', '2026-12-24').ok).toBe(true)
    expect(planHold({ ...deletion, begun: true }, '2027-01-15', TODAY)).toMatchObject({ error: [{ code: 'deletion-due' }] })
  })

  it.each([null, { ...deletion, status: 'cancelled' }, { ...deletion, status: 'carried-out' }] as const)(
    'needs a scheduled destruction: %j',
    (given) => expect(planHold(given, '2027-01-15', TODAY)).toMatchObject({ error: [{ code: 'no-deletion-scheduled' }] }),
  )

  it.each([
    ['2026-12-23', false],
    ['2027-01-15', false],
    ['2027-01-16', true],
  ])('keeps the destruction from beginning, and lapses by itself: on %s', (today, begins) => expect(isToBegin(held, 'deleting', today)).toBe(begins))

  it('is lifted while it keeps a destruction from beginning, by support', () => {
    expect([TODAY, '2027-01-15', '2027-01-16'].map((today) => canBeLifted(held, '2027-01-15', today))).toEqual([true, true, false])
    expect([canBeLifted({ ...held, status: 'cancelled' }, '2027-01-15', TODAY), canBeLifted(deletion, null, TODAY)]).toEqual([false, false])
    const support = [{ kind: 'support' }] as const
    expect(holdAbilities(held, '2027-01-15', support, TODAY)).toEqual(['hold-deletion', 'lift-hold'])
    expect(holdAbilities(deletion, null, support, TODAY)).toEqual(['hold-deletion'])
    expect([holdAbilities(null, null, support, TODAY), holdAbilities(held, '2027-01-15', [], TODAY)]).toEqual([[], []])
  })

  it('leaves the time to call the destruction off, as long as it holds', () => {
    expect([canBeCalledOff(held, '2027-01-15'), canBeCalledOff(held, '2027-01-16'), canBeCalledOff(deletion, '2026-12-24')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('that ends before the day of the destruction changes nothing', () =>
    expect(isToBegin({ ...deletion, heldThrough: '2026-12-10' }, 'deleting', '2026-12-23')).toBe(true))
})
