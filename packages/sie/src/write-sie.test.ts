import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { EMPTY_DOCUMENT, readSie, type SieDocument, writeSie } from './index.ts'
import { accepted } from './testing-reading.ts'

const signing = { program: { name: 'Portalen', version: '1.0' }, generatedOn: '2021-12-31', generatedBy: 'EVA' }
const write = (part: Partial<SieDocument>) => {
  const { bytes, transliterated } = writeSie({ ...EMPTY_DOCUMENT, ...part }, signing)
  return { lines: iconv.decode(bytes, 'cp437').split('\r\n'), transliterated, bytes }
}
const named = (name: string) => {
  const { lines, transliterated, bytes } = write({ company: { ...EMPTY_DOCUMENT.company, name } })
  return { line: lines.find((line) => line.startsWith('#FNAMN')), transliterated, back: accepted(readSie(bytes)).document.company.name, lines }
}

it('writes the records in the order of the format', () => {
  const { lines } = write({
    company: { ...EMPTY_DOCUMENT.company, name: 'Bergströms Bygg AB', orgNumber: '556677-8899' },
    years: [{ index: 0, from: '2021-01-01', to: '2021-12-31' }],
    accounts: [{ number: '1910', name: 'Kassa', type: 'T', unit: '', sru: ['7281'] }],
    opening: [{ year: 0, account: '1910', amount: -5, quantity: null }],
    closing: [{ year: 0, account: '1910', amount: 0, quantity: '2.5' }],
    unknown: ['#NYTT "ä"'],
    vouchers: [
      {
        series: 'A',
        number: '1',
        date: '2021-01-05',
        text: '',
        registeredOn: '2021-01-06',
        sign: '',
        rows: [
          {
            account: '1910',
            objects: [{ dimension: '1', object: 'Väst' }],
            amount: 100,
            date: null,
            text: 'Kaffe',
            quantity: null,
            sign: '',
            change: 'original',
          },
        ],
      },
    ],
  })
  expect(lines).toEqual([
    '#FLAGGA 0',
    '#PROGRAM "Portalen" "1.0"',
    '#FORMAT PC8',
    '#GEN 20211231 "EVA"',
    '#SIETYP 4',
    '#ORGNR 556677-8899',
    '#FNAMN "Bergströms Bygg AB"',
    '#RAR 0 20210101 20211231',
    '#KONTO 1910 "Kassa"',
    '#KTYP 1910 T',
    '#SRU 1910 7281',
    '#IB 0 1910 -0.05',
    '#UB 0 1910 0.00 2.5',
    '#NYTT "ä"',
    '#VER A 1 20210105 "" 20210106',
    '{',
    '#TRANS 1910 {1 "Väst"} 1.00 "" "Kaffe"',
    '}',
    '',
  ])
})

describe('letters that CP437 lacks are replaced, and told', () => {
  it.each([
    ['Pris 5 €', 'Pris 5 EUR'],
    ['2020–2021', '2020-2021'],
    ['Åsa’s', "Åsa's"],
    ['Dušan Ø', 'Dusan Ö'],
    ['Søren', 'Sören'],
    ['3 §', '3 par.'],
    ['Łódź', 'Lódz'],
    ['“citat”', '"citat"'],
    ['Þór Ðuro', 'Thór Duro'],
    ['a\u00adb', 'ab'],
    ['日本 😀', '?? ?'],
  ])('%s → %s', (from, to) => {
    const { back, transliterated } = named(from)
    expect(back).toBe(to)
    expect(transliterated.length).toBeGreaterThan(0)
  })
  it('each with what it became and how often', () => {
    expect(named('€ – € – €').transliterated).toEqual([
      { from: '€', to: 'EUR', count: 3 },
      { from: '–', to: '-', count: 2 },
    ])
  })
  it('but not the letters it has, nor the same letters in two parts', () => {
    expect(named('Å ä ö é ü ñ £ ½ ß')).toMatchObject({ back: 'Å ä ö é ü ñ £ ½ ß', transliterated: [] })
    expect(named('A\u030asa')).toMatchObject({ back: 'Åsa', transliterated: [] })
  })
})

describe('no field breaks out of its place', () => {
  it.each([
    { what: 'quotes', name: 'Kafé "Kanel"', line: '#FNAMN "Kafé \\"Kanel\\""', back: 'Kafé "Kanel"' },
    { what: 'a line break', name: 'AB\r\n#IB 0 1910 1', line: '#FNAMN "AB  #IB 0 1910 1"', back: 'AB  #IB 0 1910 1' },
    { what: 'control characters', name: 'a\0b\tc\u007fd\u0085e', line: '#FNAMN "a b c d e"', back: 'a b c d e' },
    { what: 'a Unicode line break', name: 'a\u2028b', line: '#FNAMN "a b"', back: 'a b' },
    { what: 'braces', name: '}{', line: '#FNAMN "}{"', back: '}{' },
    { what: 'a backslash before a quote', name: 'a\\"b', line: '#FNAMN "a\\\\"b"', back: 'a\\"b' },
    { what: 'a backslash last', name: 'C:\\Data\\', line: '#FNAMN C:\\Data\\', back: 'C:\\Data\\' },
    { what: 'a backslash last after a blank', name: 'C:\\Min data\\', line: '#FNAMN "C:\\Min data/"', back: 'C:\\Min data/' },
  ])('$what', ({ name, line, back }) => {
    const { lines, ...written } = named(name)
    expect(written).toMatchObject({ line, back })
    expect(lines).toHaveLength(7)
  })
})

it('an amount that is no number of öre is not written', () => {
  expect(() => write({ opening: [{ year: 0, account: '1', amount: 0.5, quantity: null }] })).toThrow(RangeError)
})
