import { describe, expect, it } from 'vitest'
import { askedLanguage, languageOf } from './language.ts'

describe('the language a browser asks for', () => {
  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
    ['sv;q=0.2, en;q=0.7', 'en'],
    ['de,fr;q=0.8,en;q=0.1', 'en'],
    ['de', 'sv'],
    ['en;q=0', 'sv'],
    ['EN-US', 'en'],
    ['', 'sv'],
    [undefined, 'sv'],
    [';;;,q=,=', 'sv'],
  ])('%j → %s', (header, language) => expect(languageOf(header)).toBe(language))
})

describe('a header that names none of our languages', () => {
  it.each(['*', 'de', 'en;q=0', '', undefined])('%j asks for none', (header) => expect(askedLanguage(header)).toBeUndefined())
  it('asks for the first of two that weigh the same', () => expect(askedLanguage('de,en;q=0.5,sv;q=0.5')).toBe('en'))
})
