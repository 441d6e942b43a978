import { describe, expect, it } from 'vitest'
import { formatOf } from './format.ts'

const sv = formatOf('sv')
const en = formatOf('en')
/** Intl writes non-breaking spaces; the tests compare with ordinary ones. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll('−', '-')

describe('money, from öre', () => {
  it.each([
    [123_450, '1 234,50 kr', 'SEK 1,234.50'],
    [0, '0,00 kr', 'SEK 0.00'],
    [-5, '-0,05 kr', 'SEK -0.05'],
    [100_000_000, '1 000 000,00 kr', 'SEK 1,000,000.00'],
  ])('%i', (ore, swedish, english) => {
    expect(plain(sv.money(ore))).toBe(swedish)
    expect(plain(en.money(ore))).toBe(english)
  })
  it('never breaks a line between number and currency', () => expect(sv.money(123_450)).not.toContain(' '))
})

describe('days and instants', () => {
  it('a day has no hours that could move it', () => {
    expect(sv.day('2027-03-28')).toBe('28 mars 2027')
    expect(en.day('2027-03-28')).toBe('28 March 2027')
  })
  it('an instant is told in Stockholm, summer and winter', () => {
    expect(plain(sv.instant('2027-01-15T12:05:00Z'))).toBe('15 januari 2027 kl. 13:05')
    expect(plain(sv.instant('2027-07-15T12:05:00Z'))).toBe('15 juli 2027 kl. 14:05')
  })
  it('late in the evening in UTC is the next day in Stockholm', () => expect(sv.date('2027-07-15T22:30:00Z')).toBe('2027-07-16'))
})

describe('plurals and lists', () => {
  const reports = { one: 'rapport', other: 'rapporter' }
  it.each([
    [0, '0 rapporter'],
    [1, '1 rapport'],
    [2, '2 rapporter'],
    [1234, '1 234 rapporter'],
  ])('%i', (count, text) => expect(plain(sv.plural(count, reports))).toBe(text))
  it('joins as each language does', () => {
    expect(sv.list(['Lön', 'Utlägg', 'Scanner'])).toBe('Lön, Utlägg och Scanner')
    expect(en.list(['Lön', 'Utlägg', 'Scanner'])).toBe('Lön, Utlägg and Scanner')
  })
})
