import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressFault, addressTwin } from './email-address.ts'

describe('an e-mail address', () => {
  it.each([
    ['Anna@RÄKSMÖRGÅS.se', 'Anna@xn--rksmrgs-5wao1o.se'],
    ['anna@xn--rksmrgs-5wao1o.se', 'anna@xn--rksmrgs-5wao1o.se'],
    ['anna@ra\u0308ksmo\u0308rga\u030as.se', 'anna@xn--rksmrgs-5wao1o.se'],
    [' anna@Byran.Example ', 'anna@byran.example'],
    ["o'hara+faktura@post.straße.de", "o'hara+faktura@post.xn--strae-oqa.de"],
  ])('%s is stored as %s', (written, stored) => {
    expect([addressTwin(written), addressFault(written)]).toEqual([stored, undefined])
  })
  it.each(['åsa@byran.se', 'åsa@räksmörgås.se', 'bjørn.öst@a.example'])('%s is refused for its letters before @', (written) =>
    expect(addressFault(written)).toBe('letters-before-at'),
  )
  it.each([
    '',
    'anna',
    'anna@',
    '@byrå.se',
    'anna@byrå',
    'a@b@räksmörgås.se',
    'an na@byran.se',
    'anna@byrå/.se',
    'anna@byrå.se:25',
    'anna@%41.se',
    'anna@10',
    'anna@å..se',
    'åsa',
    'åsa@byrå',
    `anna@${'å'.repeat(64)}.se`,
    'anna@byran.se\0',
    'anna@пример.рф',
  ])('%j is none', (written) => expect(addressFault(written)).toBe('no-address'))
})

const letters = fc.string({ unit: fc.constantFrom(...'abzåäöéüßøæ09'), minLength: 1, maxLength: 15 })
const address = fc.tuple(fc.constantFrom('anna', 'Bo.Ek', 'a+b'), letters, letters).map(([local, one, two]) => `${local}@${one}.${two}.se`)

/** A capital ß would become SS, which is another domain. */
const inCapitals = (domain: string) => domain.replaceAll(/[^ß]/gu, (letter) => letter.toUpperCase())

describe('the stored form', () => {
  it('is ASCII, and the same however the domain is spelled', () => {
    fc.assert(
      fc.property(address, (written) => {
        const stored = addressTwin(written)
        expect(stored).toMatch(/^[!-~]+$/)
        expect(addressFault(stored)).toBeUndefined()
        const at = written.indexOf('@')
        const others = [stored, ` ${written}`, written.slice(0, at) + inCapitals(written.slice(at)), written.normalize('NFD')]
        expect(others.map(addressTwin)).toEqual(others.map(() => stored))
      }),
    )
  })
  it('is found for every text there is, and is the stored form of itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.emailAddress(),
          fc.string().map((text) => `a@${text}.se`),
        ),
        (text) => {
          expect(addressTwin(addressTwin(text))).toBe(addressTwin(text))
        },
      ),
    )
  })
})
