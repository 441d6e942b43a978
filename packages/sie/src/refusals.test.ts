import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSie } from './index.ts'
import { FIRST, pc8, read, refused } from './testing-reading.ts'

const text = (content: string) => new TextEncoder().encode(content)

describe('what is no SIE file is refused', () => {
  it.each([
    { what: 'nothing', bytes: text(''), code: 'empty', line: 1 },
    { what: 'blanks', bytes: text(' \r\n\t\r\n'), code: 'empty', line: 1 },
    { what: 'a letter', bytes: text('\n\nHej!'), code: 'not-sie', line: 3 },
    { what: 'SIE 5, which is XML', bytes: text('<?xml version="1.0"?>\n<Sie/>'), code: 'not-sie', line: 1 },
    { what: 'another text with #', bytes: text('# Rubrik\n#include <stdio.h>\n'), code: 'not-sie', line: 1 },
    { what: 'CSV', bytes: text('konto;belopp\n1910;100'), code: 'not-sie', line: 1 },
    { what: 'a program', bytes: Uint8Array.of(0x23, 0x4d, 0x5a, 0, 3, 0), code: 'binary', line: 1 },
    { what: 'UTF-16', bytes: Uint8Array.from(Buffer.from('#FLAGGA 0\r\n', 'utf16le')), code: 'encoding-utf16', line: 1 },
    { what: 'rubbish after a good beginning', bytes: text('#FLAGGA 0\r\n#FNAMN \0\u0001'), code: 'binary', line: 2 },
  ])('$what → $code', ({ bytes, code, line }) => {
    expect(refused(readSie(bytes))).toMatchObject({ code, line })
  })
})

describe('what cannot be kept exactly is refused with its line', () => {
  const voucher = ['#VER A 1 20210105 "Kaffe"', '{']
  it.each([
    { what: 'a voucher that never closes', lines: [...voucher, '#TRANS 1910 {} -1'], code: 'cut-off', line: FIRST },
    { what: 'a voucher that stops at its head', lines: ['#VER A 1 20210105'], code: 'cut-off', line: FIRST },
    {
      what: 'a voucher inside another',
      lines: [...voucher, '#TRANS 1910 {} -1', '#VER A 2 20210105', '{', '}'],
      code: 'voucher-not-closed',
      line: FIRST,
    },
    { what: 'another record inside a voucher', lines: [...voucher, '#IB 0 1910 1', '}'], code: 'record-misplaced', line: FIRST + 2 },
    { what: 'a brace from nowhere', lines: ['}'], code: 'brace-unexpected', line: FIRST },
    { what: 'a brace after a record without block', lines: ['#KONTO 1 a', '{'], code: 'brace-unexpected', line: FIRST + 1 },
    { what: 'a brace in a brace', lines: [...voucher, '{'], code: 'brace-unexpected', line: FIRST + 2 },
    { what: 'a row outside every voucher', lines: ['#TRANS 1910 {} 1'], code: 'row-outside-voucher', line: FIRST },
    { what: 'a row without account', lines: [...voucher, '#TRANS', '}'], code: 'row-malformed', line: FIRST + 2 },
    { what: 'a row without amount', lines: [...voucher, '#TRANS 1910 {}', '}'], code: 'amount-malformed', line: FIRST + 2 },
    { what: 'an amount in letters', lines: [...voucher, '#TRANS 1910 {} hundra', '}'], code: 'amount-malformed', line: FIRST + 2 },
    { what: 'half an öre', lines: [...voucher, '#TRANS 1910 {} 0.005', '}'], code: 'amount-too-precise', line: FIRST + 2 },
    { what: 'more than can be counted', lines: ['#IB 0 1910 99999999999999999'], code: 'amount-too-large', line: FIRST },
    {
      what: 'a voucher whose sum is more than can be counted',
      lines: [...voucher, '#TRANS 1 {} 90000000000000', '#TRANS 1 {} 90000000000000', '}'],
      code: 'amount-too-large',
      line: FIRST,
    },
    { what: 'a voucher without date', lines: ['#VER A 1', '{', '}'], code: 'date-malformed', line: FIRST },
    { what: 'a voucher on 30 February', lines: ['#VER A 1 20210230', '{', '}'], code: 'date-malformed', line: FIRST },
    { what: 'a balance of no account', lines: ['#IB 0'], code: 'record-malformed', line: FIRST },
    { what: 'a balance of no year', lines: ['#UB nu 1910 1'], code: 'record-malformed', line: FIRST },
    { what: 'a year that ends before it begins', lines: ['#RAR -1 20201231 20200101'], code: 'year-malformed', line: FIRST },
  ])('$what → $code', ({ lines, code, line }) => {
    expect(refused(read(...lines))).toMatchObject({ code, line })
  })
})

it('a real file cut anywhere inside a voucher is told to be cut off', () => {
  const sample = readFileSync(new URL('../samples/visma-eekonomi-ovningsbolaget.se', import.meta.url))
  const from = sample.lastIndexOf('#VER')
  const to = sample.lastIndexOf('}')
  const codes = Array.from({ length: to - from - 4 }, (_, index) => refused(readSie(sample.subarray(0, from + 4 + index))).code)
  expect(codes.length).toBeGreaterThan(100)
  expect(new Set(codes)).toEqual(new Set(['cut-off']))
})

it('the first problem is the one that is told', () => {
  expect(refused(readSie(pc8('#IB 0 1910 x', '#IB 0 1920 y')))).toEqual({ code: 'amount-malformed', line: FIRST, text: 'x' })
})
