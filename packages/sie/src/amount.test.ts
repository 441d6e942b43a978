import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, LARGEST_AMOUNT, parseAmount } from './amount.ts'
import { parseDate, parsePeriod } from './dates.ts'

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['-0.00', 0],
    ['1', 100],
    ['+1', 100],
    ['-1.5', -150],
    ['1234.56', 123456],
    ['.5', 50],
    ['7.', 700],
    ['1.500000', 150],
    ['007.10', 710],
    ['90000000000000.00', LARGEST_AMOUNT],
  ])('%s is %d öre', (text, ore) => expect(parseAmount(text)).toBe(ore))

  it.each([
    ['0.005', 'amount-too-precise'],
    ['1.001', 'amount-too-precise'],
    ['90000000000000.01', 'amount-too-large'],
    ['9'.repeat(400), 'amount-too-large'],
    ['', 'amount-malformed'],
    ['.', 'amount-malformed'],
    ['-', 'amount-malformed'],
    ['1,50', 'amount-malformed'],
    ['1 000', 'amount-malformed'],
    ['1e3', 'amount-malformed'],
    ['100-', 'amount-malformed'],
    ['--1', 'amount-malformed'],
    ['NaN', 'amount-malformed'],
  ])('%s is never guessed at: %s', (text, fault) => expect(parseAmount(text)).toBe(fault))

  it('is written so that it reads the same, to the öre', () => {
    const ores = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT })
    fc.assert(
      fc.property(ores, (ore) => {
        expect(parseAmount(formatAmount(ore))).toBe(ore)
      }),
    )
  })
  it.each([0.5, Number.NaN, 2 ** 53])('%d is not written', (ore) => expect(() => formatAmount(ore)).toThrow(RangeError))
})

describe('a date', () => {
  const days = [
    ['20211231', '2021-12-31'],
    ['20240229', '2024-02-29'],
    ['20000229', '2000-02-29'],
  ] as const
  it.each(days)('%s is %s', (text, iso) => expect(parseDate(text)).toBe(iso))
  it.each(['20210229', '19000229', '20211301', '20210431', '20210100', '2021-01-01', '210101', ''])('%s is none', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  )
  it('has periods', () => expect([parsePeriod('202112'), parsePeriod('202113'), parsePeriod('20211')]).toEqual(['2021-12', undefined, undefined]))
})
