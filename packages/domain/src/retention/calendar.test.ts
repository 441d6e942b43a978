import { describe, expect, it } from 'vitest'
import { addDays, addYears, FIRST_DAY, LAST_DAY, stockholmDay } from './calendar.ts'
import { refuseDays } from './meant-days.ts'
import { keptUntil } from './retention.ts'

const isWritable = (day: string): boolean => day.length === 10 && day >= FIRST_DAY && day <= LAST_DAY

describe('what is computed of a day', () => {
  // The calendar repeats itself every 400 years, so one such round and both ends stand for every day.
  it.each([
    [FIRST_DAY, '0020-12-31'],
    ['1900-01-01', '2299-12-31'],
    ['9980-01-01', LAST_DAY],
  ])('can always be written as a day, from %s to %s', (first, last) => {
    const wrong: string[] = []
    const end = Date.parse(`${last}T00:00:00Z`)
    for (let at = Date.parse(`${first}T00:00:00Z`); at <= end; at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (!isWritable(keptUntil(day)) || !isWritable(addDays(day, 30)) || !isWritable(addYears(day, -10)) || addDays(day, 0) !== day) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })
  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 30, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['0001-01-02', -1, '0001-01-01'],
    ['2026-11-28', Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ])('%s and %i days is %s', (day, days, then) => expect(addDays(day, days)).toBe(then))
  it.each([
    ['2028-02-29', 10, '2038-02-28'],
    ['2028-02-29', 8, '2036-02-29'],
    ['9993-01-01', 7, '9999-12-31'],
    ['0003-05-05', -3, '0001-01-01'],
    ['0999-05-05', 1, '1000-05-05'],
  ])('%s and %i years is %s', (day, years, then) => expect(addYears(day, years)).toBe(then))
  it('accounting information of the last year is kept until the last day', () => expect(keptUntil('9999-12-31')).toBe('9999-12-31'))
  it.each([
    [new Date(8.64e15), LAST_DAY],
    [new Date(-8.64e15), FIRST_DAY],
  ])('an instant of no writable year is the nearest writable day', (instant, day) => expect(stockholmDay(instant)).toBe(day))
})

const refused = (day: string) => refuseDays([{ field: 'date', day }], '2026-11-28')

describe('a day that somebody writes', () => {
  it.each(['1900-01-01', '2026-11-28', '2036-11-28', '1900-01', '2036-11'])('may be %s', (day) => expect(refused(day)).toEqual([]))
  it.each(['1899-12-31', '2036-11-29', '9999-12-31', '0001-01-01', '1899-12', '2036-12'])('cannot be %s', (day) =>
    expect(refused(day)).toEqual([{ code: 'day-out-of-range', field: 'date', day, from: '1900-01-01', to: '2036-11-28' }]),
  )
  it('is refused together with every other one', () => {
    const written = ['9999-12-31', '2026-01-01', '0026-01-01'].map((day, at) => ({ field: `rows.${at}.date`, day }))
    expect(refuseDays(written, '2026-11-28').map(({ field }) => field)).toEqual(['rows.0.date', 'rows.2.date'])
  })
})
