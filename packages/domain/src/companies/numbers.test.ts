import { describe, expect, it } from 'vitest'
import { formatOrganisationNumber, isCustomerNumber, isOrganisationNumber, maskOrganisationNumber } from './numbers.ts'

describe('customer numbers', () => {
  it.each([
    ['1234', true],
    ['1234567890', true],
    ['123', false],
    ['12345678901', false],
    ['12a4', false],
    ['', false],
    ['１２３４', false],
  ])('%s → %s', (text, valid) => expect(isCustomerNumber(text)).toBe(valid))
})

describe('organisation numbers', () => {
  it.each([
    ['556677-1001', true],
    ['5566771001', true],
    ['165566771001', true],
    ['556677-1002', false],
    ['55667710', false],
    ['', false],
  ])('%s → %s', (text, valid) => expect(isOrganisationNumber(text)).toBe(valid))
  it('are printed with a hyphen', () => expect(formatOrganisationNumber('165566771001')).toBe('556677-1001'))
  it('of an enskild firma are personal numbers, and masked (example 12)', () => {
    expect(maskOrganisationNumber('811218-9876')).toBe('811218-****')
    expect(maskOrganisationNumber('198112189876')).toBe('811218-****')
    expect(maskOrganisationNumber('556677-1001')).toBe('556677-1001')
  })
})
