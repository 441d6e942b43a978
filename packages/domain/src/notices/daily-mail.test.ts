import { describe, expect, it } from 'vitest'
import { dailyMailDue } from './daily-mail.ts'

describe('the daily mail is due at seven in Stockholm', () => {
  it.each([
    ['in winter', '2026-01-15T06:00:00Z', '2026-01-15', '2026-01-15T06:00:00.000Z'],
    ['in summer', '2026-07-15T05:00:00Z', '2026-07-15', '2026-07-15T05:00:00.000Z'],
    ['a moment before: the mail of the day before', '2026-01-15T05:59:59.999Z', '2026-01-14', '2026-01-14T06:00:00.000Z'],
    ['just after midnight', '2026-01-14T23:00:00Z', '2026-01-14', '2026-01-14T06:00:00.000Z'],
    ['on the day that loses an hour', '2026-03-29T05:00:00Z', '2026-03-29', '2026-03-29T05:00:00.000Z'],
    ['on the day that has an hour twice', '2026-10-25T06:00:00Z', '2026-10-25', '2026-10-25T06:00:00.000Z'],
    ['an hour too early on that day', '2026-10-25T05:59:59Z', '2026-10-24', '2026-10-24T05:00:00.000Z'],
  ])('%s', (_, now, day, at) => expect(dailyMailDue(new Date(now))).toEqual({ day, at: new Date(at) }))
})
