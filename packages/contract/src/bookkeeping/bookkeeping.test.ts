import { expect, it } from 'vitest'
import { readTransliterated, writeTransliterated } from './bookkeeping.ts'

it('letters that a SIE file lacks are told in a header and read there again, whatever they are', () => {
  const letters = [
    { from: '€', to: 'EUR' },
    { from: ',', to: '=' },
    { from: '😀', to: '' },
  ]
  expect(writeTransliterated(letters)).toMatch(/^[\x21-\x7E]+$/)
  expect(readTransliterated(writeTransliterated(letters))).toEqual(letters)
})

it.each([undefined, '', 'nonsense', '%E2%8=EUR', '%=x'])('a header that says nothing of the kind tells of no letters: %s', (header) => {
  expect(readTransliterated(header)).toEqual([])
})
