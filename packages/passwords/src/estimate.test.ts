import { judgePassword, type PasswordFault } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import { estimate } from './estimate.ts'

const owner = { email: 'karin@norrby.example', names: ['Karin Lindqvist', 'Norrby Redovisning AB'] }
const faultOf = (password: string) => judgePassword(password, owner, estimate).fault

describe('a password is judged by lists and patterns', () => {
  it.each<[string, PasswordFault]>([
    ['password1234', 'common'],
    ['Password1234!', 'guessable'],
    ['123456789012', 'common'],
    ['qwertyuiop12', 'common'],
    ['abcdefghijkl', 'guessable'],
    ['aaaaaaaaaaaaaaa', 'guessable'],
    ['            ', 'blank'],
    ['1990-12-31-1990', 'guessable'],
    ['trustno1trustno1', 'guessable'],
    ['Sommaren2026', 'guessable'],
    ['Vinter2026!!!', 'guessable'],
    ['Stockholm2026!', 'guessable'],
    ['lösenord12345', 'guessable'],
    ['L0senord1234', 'guessable'],
    ['välkommen2026', 'guessable'],
    ['jagälskardig', 'common'],
    ['karin@norrby.example', 'own-words'],
    ['KarinLindqvist1', 'own-words'],
    ['Norrby-2026!', 'own-words'],
    ['minatjanster1', 'guessable'],
  ])('%s is %s', (password, fault) => expect(faultOf(password)).toBe(fault))

  it.each(['correct horse battery staple', 'hästen äter grönt gräs', 'en röd cykel i diket', 'vK3#x9!pQz2m', 'Norrby har en gul lekpark'])(
    '%s is taken',
    (good) => expect(faultOf(good)).toBeUndefined(),
  )

  it('what costs an estimator most is estimated by its first 64 characters', () => {
    const costly = 'p4ssw0rd'.repeat(8)
    expect(estimate(`${costly}${'x7!q'.repeat(16)}`, [])).toEqual(estimate(costly, []))
  })
})
