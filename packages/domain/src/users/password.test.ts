import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePassword, ownWordsOf, PASSWORD_LENGTH, type PasswordFault } from './password.ts'

const owner = { email: 'berit.ekman@norrby-bygg.example', names: ['Berit Ekmän', 'Norrby Bygg AB'] }
const strong = () => ({ guessesLog10: 12, isCommon: false })
const faultOf = (password: string, estimate = strong) => judgePassword(password, owner, estimate).fault

describe('a chosen password', () => {
  it.each<[string, string, PasswordFault | undefined]>([
    ['has at least 12 characters', 'elva tecken', 'too-short'],
    ['has at most 128', 'x'.repeat(129), 'too-long'],
    ['is not blanks', ' '.repeat(12), 'blank'],
    ['is not one’s own address', owner.email, 'own-words'],
    ['is not one’s own name, however it is written', 'BERIT-ekman-2026', 'own-words'],
    ['is not the company’s name with a few characters more', 'Norrby Bygg 123!', 'own-words'],
    ['may hold one’s name beside enough else', 'berit och en röd cykel', undefined],
    ['needs no capitals, figures or signs', 'hästen äter gräs', undefined],
  ])('%s', (_, password, fault) => expect(faultOf(password)).toBe(fault))

  it('is refused when it is common or can be guessed, and never told as enough then', () => {
    expect(judgePassword('qwertyuiop12', owner, () => ({ guessesLog10: 11, isCommon: true }))).toEqual({ fault: 'common', strength: 0.75 })
    expect(judgePassword('sommaren 2026', owner, () => ({ guessesLog10: 9.9, isCommon: false }))).toEqual({ fault: 'guessable', strength: 0.75 })
    expect(judgePassword('sommaren 2026', owner, () => ({ guessesLog10: 5, isCommon: false }))).toEqual({ fault: 'guessable', strength: 0.5 })
    expect(judgePassword('sommaren 2026', owner, () => ({ guessesLog10: 10, isCommon: false }))).toEqual({ fault: undefined, strength: 1 })
  })

  it('is not estimated when it is too long', () => {
    expect(faultOf('x'.repeat(PASSWORD_LENGTH.most + 1), () => expect.unreachable())).toBe('too-long')
  })

  it('is judged whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (password, name) => {
        const { strength, fault } = judgePassword(password, { email: name, names: [name] }, strong)
        expect(strength === 1).toBe(fault === undefined)
      }),
    )
  })
})

it('one’s own words are whole and in parts, without marks, and never shorter than three characters', () => {
  expect(ownWordsOf({ email: 'åsa.ek@bo.example', names: ['Åsa Ek'] })).toEqual(['asa.ek@bo.example', 'asa ek', 'asaek', 'asa', 'example'])
})
