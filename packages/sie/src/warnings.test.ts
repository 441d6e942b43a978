import { describe, expect, it } from 'vitest'
import { readSie } from './index.ts'
import { accepted, FIRST, read } from './testing-reading.ts'

const warningsOf = (...lines: readonly string[]) => accepted(read(...lines)).warnings
const konto = ['#KONTO 1910 Kassa', '#KONTO 3010 Intäkt']
const line = FIRST + konto.length

describe('what is odd is kept and told with its line', () => {
  it.each([
    { what: 'nothing odd', lines: ['#VER A 1 20210105', '{', '#TRANS 1910 {} 1', '#TRANS 3010 {} -1', '}'], told: [] },
    {
      what: 'a voucher that does not add up',
      lines: ['#VER A 1 20210105', '{', '#TRANS 1910 {} 1.10', '#TRANS 3010 {} -1', '}'],
      told: [{ line, code: 'voucher-unbalanced', text: 'A 1', difference: 10 }],
    },
    { what: 'a voucher without rows', lines: ['#VER "" 1 20210105', '{', '}'], told: [{ line, code: 'voucher-empty', text: '1' }] },
    { what: 'a voucher without block', lines: ['#VER A 1 20210105', '#TAXAR 2022'], told: [{ line, code: 'voucher-empty', text: 'A 1' }] },
    {
      what: 'a voucher number used twice',
      lines: ['#VER A 1 20210105', '#VER A 1 20210106', '#VER B 1 20210106', '#TAXAR 2022'],
      told: [
        { line, code: 'voucher-empty', text: 'A 1' },
        { line: line + 1, code: 'voucher-empty', text: 'A 1' },
        { line: line + 1, code: 'voucher-repeated', text: 'A 1' },
        { line: line + 2, code: 'voucher-empty', text: 'B 1' },
      ],
    },
    {
      what: 'a voucher outside every year',
      lines: ['#VER A 1 20220101', '{', '#TRANS 1910 {} 0', '}'],
      told: [{ line, code: 'voucher-outside-years', text: 'A 1' }],
    },
    {
      what: 'an account that is never declared, once',
      lines: ['#IB 0 1920 1', '#UB 0 1920 1'],
      told: [{ line, code: 'account-undeclared', account: '1920' }],
    },
    { what: 'an unknown record', lines: ['#NYTT x y'], told: [{ line, code: 'record-unknown', text: '#NYTT' }] },
    { what: 'a period that is none', lines: ['#PSALDO 0 202113 1910 {} 1'], told: [{ line, code: 'record-unread', text: '#PSALDO' }] },
    { what: 'an account type that is none', lines: ['#KTYP 1910 X'], told: [{ line, code: 'record-unread', text: '#KTYP' }] },
    {
      what: 'a balance given twice',
      lines: ['#IB 0 1910 1', '#IB 0 1910 2'],
      told: [{ line: line + 1, code: 'record-repeated', text: '#IB 0 1910 2' }],
    },
    { what: 'text that belongs to nothing', lines: ['hej'], told: [{ line, code: 'text-outside-record', text: 'hej' }] },
    { what: 'a date that is none', lines: ['#GEN 20211301'], told: [{ line, code: 'date-ignored', text: '20211301' }] },
    { what: 'a quantity that is none', lines: ['#IB 0 1910 1 många'], told: [{ line, code: 'quantity-odd', text: 'många' }] },
    { what: 'a left-out object list', lines: ['#OIB 0 1910 1.00'], told: [{ line, code: 'objects-missing', text: '#OIB' }] },
    { what: 'half an object', lines: ['#OIB 0 1910 {1} 1.00'], told: [{ line, code: 'objects-incomplete', text: '1' }] },
    { what: 'another type', lines: ['#SIETYP 2'], told: [{ line, code: 'type-other', text: '2' }] },
    { what: 'a year without days', lines: ['#RAR -1'], told: [{ line, code: 'year-empty', text: '#RAR' }] },
  ])('$what', ({ lines, told }) => {
    expect(warningsOf(...konto, ...lines)).toEqual(told)
  })

  it('no organisation number', () => {
    expect(accepted(readSie(new TextEncoder().encode('#FLAGGA 0'))).warnings).toEqual([
      { line: 0, code: 'organisation-number-missing', text: '#ORGNR' },
    ])
  })
  it('no year, when all vouchers are of one', () => {
    const { document, warnings } = accepted(readSie(new TextEncoder().encode('#ORGNR 1\n#VER A 1 20210105\n{\n}\n#VER A 2 20211231\n{\n}\n')))
    expect(document.years).toEqual([{ index: 0, from: '2021-01-01', to: '2021-12-31' }])
    expect(warnings).toContainEqual({ line: 0, code: 'year-derived', text: '2021' })
  })
  it('a great many of a kind are counted, not listed', () => {
    const warnings = warningsOf(...Array.from({ length: 500 }, () => 'hej'))
    expect(warnings).toHaveLength(201)
    expect(warnings.at(-1)).toEqual({ line: 0, code: 'more-of-same', text: 'text-outside-record', count: 300 })
  })
})
