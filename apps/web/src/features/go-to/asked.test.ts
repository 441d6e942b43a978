import { describe, expect, it } from 'vitest'
import { askedIn, isNamed } from './asked.ts'

describe('what was typed', () => {
  it.each([
    ['fisk', { q: 'fisk', act: null }],
    ['  Havets   Fisk ', { q: 'Havets Fisk', act: null }],
    ['avsluta', { q: 'avsluta', act: null }],
    ['Avsluta havets fisk', { q: 'havets fisk', act: 'end' }],
    ['avslutat bolag', { q: 'avslutat bolag', act: null }],
    ['', { q: '', act: null }],
  ])('%j is read as %j', (typed, asked) => expect(askedIn(typed, 'avsluta')).toEqual(asked))
})

describe('a page', () => {
  it.each([
    ['Användare och tjänster', 'anv', true],
    ['Användare och tjänster', 'och tj', true],
    ['Användare och tjänster', 'tjänster', true],
    ['Användare och tjänster', 'vändare', false],
  ])('%j is found by %j: %s', (label, q, found) => expect(isNamed(label, q)).toBe(found))
})
