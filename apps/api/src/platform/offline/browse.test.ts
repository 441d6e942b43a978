import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { cellText, filledIn, type How, searchText, searchWords, sortedPlaces } from './browse.ts'
import { BROWSE_SCRIPT } from './script.ts'

const COLUMNS: How['columns'] = [
  { is: 'key', wide: false },
  { is: 'day', wide: false },
  { is: 'text', wide: false },
  { is: 'amount', wide: false },
]
const ENTRIES = [
  ['A 1', '2026-02-01', 'Ärter', 125_000, '1930 3010'],
  ['A 2', '2026-01-15', 'Zebra', -5_050, '1910'],
  ['A 10', '2026-03-01', 'Åkeri 10', null, ''],
  ['B 1', '2026-01-15', 'Åkeri 9', 100, 'Östermalm'],
] as const
const finds = (search: string) => {
  const texts = ENTRIES.map((entry) => searchText(entry, COLUMNS, ','))
  return ENTRIES.filter((_entry, at) => searchWords(search).every((word) => texts[at]?.includes(word))).map(([name]) => name)
}

const names = (at: number, isDescending: boolean) =>
  sortedPlaces(ENTRIES, at, COLUMNS[at]?.is ?? 'key', isDescending, 'sv-SE').map((place) => ENTRIES[place]?.[0])

describe('a search in a list', () => {
  it.each([
    ['ärter', ['A 1']],
    ['ÅKERI 10', ['A 10']],
    ['3010', ['A 1']],
    ['1 250,00', ['A 1']],
    ['1250.00', ['A 1']],
    ['-50,50', ['A 2']],
    ['\u221250,50', ['A 2']],
    ['östermalm åkeri', ['B 1']],
    ['o\u0308stermalm', ['B 1']],
    ['zebra 3010', []],
    ['  ', ['A 1', 'A 2', 'A 10', 'B 1']],
  ])('%j finds %j', (search, found) => expect(finds(search)).toEqual(found))
})

describe('a list in the order of a column', () => {
  it('keeps the order of the keys, or turns it round', () => {
    expect(names(0, false)).toEqual(['A 1', 'A 2', 'A 10', 'B 1'])
    expect(names(0, true)).toEqual(['B 1', 'A 10', 'A 2', 'A 1'])
  })
  it('sorts days, and what has the same day by its key', () => expect(names(1, false)).toEqual(['A 2', 'B 1', 'A 1', 'A 10']))
  it('sorts text as the language does, and numbers in it by their size', () => expect(names(2, false)).toEqual(['A 2', 'B 1', 'A 10', 'A 1']))
  it('sorts amounts, and puts what has none last in either direction', () => {
    expect(names(3, false)).toEqual(['A 2', 'B 1', 'A 1', 'A 10'])
    expect(names(3, true)).toEqual(['A 1', 'B 1', 'A 2', 'A 10'])
  })
})

it('writes amounts as the language does, and words in their places', () => {
  expect(cellText(125_000, 'amount', 'sv-SE')).toBe('1\u00a0250,00')
  expect(cellText(125_000, 'amount', 'en-GB')).toBe('1,250.00')
  expect(cellText(12_017, 'number', 'sv-SE')).toBe('12017')
  expect(cellText(null, 'amount', 'sv-SE')).toBe('')
  expect(filledIn('{from}–{to} av {count}', { from: 1, to: 50, count: '1 000' })).toBe('1–50 av 1 000')
})

it('is in the page as a script that is whole: it names nothing that is not in it, and nothing ends it early', () => {
  expect(BROWSE_SCRIPT).not.toMatch(/<\/script|<!--/i)
  const asked: string[] = []
  const document = { getElementById: (id: string) => void asked.push(id) }
  expect(() => void runInNewContext(BROWSE_SCRIPT, { document })).toThrow('the page has no #how')
  expect(asked).toEqual(['how'])
  const functions = runInNewContext(`${BROWSE_SCRIPT.replace('browse(document)', '')}\n[searchText, sortedPlaces]`, { Intl }) as [
    typeof searchText,
    typeof sortedPlaces,
  ]
  expect(functions[0](ENTRIES[0], COLUMNS, ',')).toBe(searchText(ENTRIES[0], COLUMNS, ','))
  expect(Array.from(functions[1](ENTRIES, 2, 'text', false, 'sv-SE'))).toEqual([1, 3, 2, 0])
})
