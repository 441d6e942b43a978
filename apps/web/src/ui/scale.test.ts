import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachOf, roundSteps } from './scale.ts'

it.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [-30, 70, [-40, -20, 0, 20, 40, 60, 80]],
  [0, 0, [0]],
  [5, 7, [0, 2, 4, 6, 8]],
  [-9, -1, [-10, -8, -6, -4, -2, 0]],
])('steps from %i to %i', (least, most, steps) => expect(roundSteps(least, most, 5)).toEqual(steps))

it('reach around everything, with nought among them, in even steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e12, max: 1e12 }), (one, other) => {
      const steps = roundSteps(Math.min(one, other), Math.max(one, other), 5)
      expect(steps).toContain(0)
      expect(steps[0]).toBeLessThanOrEqual(Math.min(one, other, 0))
      expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(one, other, 0))
      expect(steps.length).toBeLessThan(9)
    }),
  )
})

describe('the reach of a scale', () => {
  it('is the largest value while all are of one kind', () => {
    expect(reachOf([100, 120, -90, 0, 110])).toBeNull()
    expect(reachOf([100, 250, 300, 400])).toBeNull()
    expect(reachOf([])).toBeNull()
    expect(reachOf([0, 0])).toBeNull()
  })
  it('leaves out a value that would flatten the others, on either side', () => {
    expect(reachOf([100, 120, 90, 110, 9_000])).toBeCloseTo(138)
    expect(reachOf([100, 120, 90, 110, -9_000])).toBeCloseTo(138)
  })
})
