import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBic, isIban, spacedIban } from './iban.ts'
import { paymentAccountsOf } from './payment-account.ts'

const SWEDISH = 'SE45 5000 0000 0583 9825 7466'

describe('an IBAN', () => {
  it.each([
    [SWEDISH, true],
    ['se4550000000058398257466', true],
    ['DE89 3704 0044 0532 0130 00', true],
    ['GB82WEST12345698765432', true],
    ['SE45 5000 0000 0583 9825 7467', false],
    ['SE45 5000 0000 0583 9825 746', false],
    ['DE89 3704 0044 0532 0130', false],
    ['5050-1055', false],
    ['', false],
  ])('„%s“ → %s', (text, valid) => expect(isIban(text)).toBe(valid))
  it('is broken by one wrong digit, and by two that changed places', () => {
    const digits = SWEDISH.replaceAll(' ', '')
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 22 }), fc.nat(9), (place, digit) => {
        expect(isIban(`${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`)).toBe(digits[place] === String(digit))
        const turned = `${digits.slice(0, place)}${digits[place + 1]}${digits[place]}${digits.slice(place + 2)}`
        expect(isIban(turned)).toBe(turned === digits)
      }),
    )
  })
  it('is printed in groups of four', () => expect(spacedIban(SWEDISH.replaceAll(' ', '').toLowerCase())).toBe(SWEDISH))
})

it.each([
  ['ESSESESS', true],
  ['SWEDSESSXXX', true],
  ['ESSESES', false],
  ['essesess', false],
  ['E5SESESS', false],
])('„%s“ as BIC → %s', (text, valid) => expect(isBic(text)).toBe(valid))

it('a Swedish buyer pays to a giro where there is one, a buyer abroad to the IBAN', () => {
  const accounts = { bankgiro: '5050-1055', plusgiro: '', iban: SWEDISH, bic: 'ESSESESS' }
  expect(paymentAccountsOf(accounts, false).map(({ kind }) => kind)).toEqual(['bankgiro', 'iban'])
  expect(paymentAccountsOf(accounts, true)[0]).toEqual({ kind: 'iban', number: 'SE4550000000058398257466', bic: 'ESSESESS' })
  expect(paymentAccountsOf({ ...accounts, iban: '' }, true).map(({ kind }) => kind)).toEqual(['bankgiro'])
})
