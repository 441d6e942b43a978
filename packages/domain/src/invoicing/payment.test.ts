import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOcr, MOST_OCR_DIGITS, OCR_KINDS, ocrOf } from './ocr.ts'
import { roundingOf, toPayOf } from './rounding.ts'

describe('an OCR number', () => {
  it.each([
    ['1042', 'none', ''],
    ['1042', 'check-digit', '10421'],
    ['1042', 'length-and-check-digit', '104265'],
    ['12345678', 'length-and-check-digit', '1234567806'],
  ] as const)('of invoice %s as %s is „%s“', (number, kind, ocr) => expect(ocrOf(number, kind)).toEqual({ ok: true, value: ocr }))
  it('keeps its own check, and one wrong digit breaks it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.constantFrom(...OCR_KINDS.slice(1)), fc.nat(9), (number, kind, other) => {
        const made = ocrOf(String(number), kind)
        const ocr = made.ok ? made.value : ''
        expect(isOcr(ocr)).toBe(true)
        expect(kind === 'check-digit' || ocr.at(-2) === String(ocr.length % 10)).toBe(true)
        expect(isOcr(`${other}${ocr.slice(1)}`)).toBe(String(other) === ocr[0])
      }),
    )
  })
  it('of more than 25 digits is refused', () => {
    expect(ocrOf('1'.repeat(MOST_OCR_DIGITS - 1), 'check-digit').ok).toBe(true)
    expect(ocrOf('1'.repeat(MOST_OCR_DIGITS), 'check-digit')).toEqual({ ok: false, error: 'ocr-too-long' })
    expect(ocrOf('1'.repeat(MOST_OCR_DIGITS - 1), 'length-and-check-digit').ok).toBe(false)
    expect([isOcr('0'.repeat(25)), isOcr('0'.repeat(26)), isOcr('0'), isOcr('10422')]).toEqual([true, false, false, false])
  })
})

describe('öresavrundning', () => {
  it.each([
    [10_049, -49],
    [10_050, 50],
    [-10_050, -50],
    [49, -49],
    [-49, 49],
    [12_300, 0],
  ])('of %i öre adds %i', (total, rounding) => expect(roundingOf(total)).toBe(rounding))
  it('comes to whole kronor, moves a sum by at most half a krona and never turns its sign; a credit mirrors it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (total) => {
        const toPay = toPayOf({ total, rounding: roundingOf(total) })
        expect(toPay % 100 === 0).toBe(true)
        expect(Math.abs(toPay - total)).toBeLessThanOrEqual(50)
        expect(toPay * total).toBeGreaterThanOrEqual(0)
        expect(roundingOf(0 - total) + roundingOf(total)).toBe(0)
      }),
    )
  })
})
