import { expect, it } from 'vitest'
import { dayTyped } from './typed-day.ts'

it.each([
  ['2026-11-28', '2026-11-28'],
  [' 20261128 ', '2026-11-28'],
  ['261128', '2026-11-28'],
  ['2026/11/28', '2026-11-28'],
  ['2026.1.5', '2026-01-05'],
  ['2028-02-29', '2028-02-29'],
])('%j is the day %s', (typed, day) => expect(dayTyped(typed)).toBe(day))

it.each(['', '2026', '2026-11', '2026-11-', '2026112', '2027-02-29', '2026-13-01', '28/11/2026', '2026-11/28', 'i dag', '2026-11-281'])(
  '%j is no day',
  (typed) => expect(dayTyped(typed)).toBeUndefined(),
)
