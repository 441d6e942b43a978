import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { crc32 } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { computeBalances, readSie, sieWriter, writeSie } from './index.ts'
import { accepted, refused, signingOf } from './testing-reading.ts'

const caseOf = (name: string): Buffer => readFileSync(new URL(`../samples/cases/${name}`, import.meta.url))
const readCase = (name: string) => accepted(readSie(caseOf(name)))

const twice = (...declared: readonly string[]) =>
  accepted(
    readSie(
      Buffer.from(
        [
          '#ORGNR 1',
          '#RAR 0 20260101 20261231',
          '#KONTO 1930 "Bank"',
          '#KONTO 3010 "Sales"',
          ...declared,
          '#VER A 1 20260101',
          '{',
          '#RTRANS 1930 {} 5.00 20260301 "" "" "Anna"',
          '#TRANS 1930 {} 5.00 20260101',
          '#TRANS 3010 {} -10.00',
          '}',
          '',
        ].join('\n'),
      ),
    ),
  )

const priced = (format: string) => accepted(readSie(Buffer.concat([Buffer.from(`#FORMAT ${format}\n#FNAMN "5 `), Buffer.of(0xa4, 0x22)]))).document

describe('a file that brings vouchers, and a file that is a year', () => {
  it.each([
    ['sie4e-broken-year.se', 'year', 'has-balances'],
    ['flagga-1.se', 'year', 'names-year'],
    ['sie4i-lon-utan-rar.si', 'vouchers', 'names-no-year'],
    ['sie4i-tom-rar.si', 'vouchers', 'names-no-year'],
    ['sie4i-tva-kalenderar.si', 'vouchers', 'names-no-year'],
  ])('%s is %s, because it %s', (name, form, why) => {
    const reading = readCase(name)
    expect([reading.form, reading.why]).toEqual([form, why])
  })

  it('a year that leaves numbers blank brings vouchers', () => {
    const bytes = Buffer.from('#RAR 0 20260101 20261231\n#VER A "" 20260115\n{\n}\n')
    expect(accepted(readSie(bytes))).toMatchObject({ form: 'vouchers', why: 'leaves-numbers-blank' })
  })

  it('two calendar years without #RAR give no year: the books that take them decide', () => {
    expect(readCase('sie4i-tva-kalenderar.si').document.years).toEqual([])
  })
})

describe('rows that are written twice', () => {
  const { document, warnings } = readCase('sie4e-rtrans-other-date.se')
  const live = document.vouchers.map(({ rows }) => rows.filter(({ change }) => change !== 'removed').map(({ account, amount }) => [account, amount]))

  it('count once, whatever the date, text and sign of the shadow say', () => {
    expect(live).toEqual([
      [
        ['1930', 0],
        ['2640', 0],
      ],
      [
        ['1930', 25_000],
        ['3010', -25_000],
        ['1930', 50_000],
        ['3010', -50_000],
      ],
    ])
  })
  it('come to the sums that the file declares, and nothing is told of them', () => {
    const sums = new Map(computeBalances(document)[0]?.balances.map(({ account, amount }) => [account, amount]))
    expect([sums.get('1930'), sums.get('3010')]).toEqual([75_000, -75_000])
    expect(warnings.map(({ code }) => code)).toEqual(['organisation-number-missing'])
  })

  it('are rows of their own where only so they come to what the file declares', () => {
    const reading = twice('#UB 0 1930 10.00')
    expect(reading.document.vouchers[0]?.rows.map(({ amount }) => amount)).toEqual([500, 500, -1000])
    expect(reading.warnings).toEqual([{ line: 0, code: 'added-rows-kept', text: '1' }])
  })
  it('are told with both sums where neither reading comes to it', () => {
    expect(twice('#UB 0 1930 7.00').warnings).toContainEqual({
      line: 0,
      code: 'added-rows-undecided',
      account: '1930',
      given: 700,
      computed: 500,
      other: 1000,
    })
  })
})

describe('letters, by evidence', () => {
  it.each([
    ['enc-utf8-pc8.se', 'utf-8'],
    ['enc-utf8bom-pc8.se', 'utf-8'],
    ['enc-latin1-pc8.se', 'windows-1252'],
    ['enc-latin1-noformat.se', 'windows-1252'],
    ['enc-format-iso.se', 'windows-1252'],
    ['sie4e-broken-year.se', 'cp437'],
  ])('%s is %s', (name, encoding) => {
    const { document, encoding: read, samples, warnings } = readCase(name)
    expect([read, document.accounts.find(({ number }) => number === '1930')?.name]).toEqual([encoding, 'Företagskonto'])
    expect(samples[0].encoding).toBe(read)
    expect(samples[0].lines).toHaveLength(3)
    expect(samples[0].lines.join()).toMatch(/[åäö]/)
    for (const { lines } of samples.slice(1)) expect(lines.join()).not.toBe(samples[0].lines.join())
    expect(warnings.some(({ code }) => code.startsWith('encoding-'))).toBe(encoding !== 'cp437')
  })
  it('UTF-16 is named in the refusal', () => expect(refused(readSie(caseOf('enc-utf16.se')))).toMatchObject({ code: 'encoding-utf16', line: 1 }))
  it('are read otherwise when somebody says so', () => {
    const { document, encoding } = accepted(readSie(caseOf('enc-latin1-pc8.se'), { encoding: 'cp437' }))
    expect([encoding, document.accounts[0]?.name]).toEqual(['cp437', 'F÷retagskonto'])
  })
  it('a file that is half UTF-8 and half CP437 is told', () => {
    const bytes = Buffer.concat([Buffer.from('#FNAMN "Företag"\n#PROSA "'), iconv.encode('Försäljning', 'cp437'), Buffer.from('"\n')])
    expect(accepted(readSie(bytes)).warnings.map(({ code }) => code)).toContain('letters-mixed')
  })
  it('#FORMAT breaks the tie, and decides between ISO-8859-15 and Windows-1252', () => {
    expect([priced('ISO-8859-15'), priced('ISO-8859-1'), priced('PC8')].map(({ company }) => company.name)).toEqual(['5 €', '5 ¤', '5 ñ'])
  })
})

describe('marks of integrity', () => {
  const BODY = ['#FORMAT PC8', '#FNAMN "Kassa \\"special\\" å"', '#OIB 0 1930 {1 "456"} 13200.00', '#VER A 1 20260115 "x"', '{', '}']
  const COUNTED = iconv.encode('#FORMATPC8#FNAMNKassa "special" å#OIB01930145613200.00#VERA120260115x', 'cp437')
  const summed = (end: string, sum: number | string) => iconv.encode(['#FLAGGA 0', '#KSUMMA', ...BODY, `#KSUMMA ${sum}`, ''].join(end), 'cp437')

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('a right checksum is taken, over %s', (_, end) => expect(readSie(summed(end, crc32(COUNTED)))).toMatchObject({ ok: true }))
  it('also one that is written with a sign', () => expect(readSie(summed('\n', crc32(COUNTED) | 0))).toMatchObject({ ok: true }))
  it('a wrong one is refused with its line, and taken when somebody says so, which is told', () => {
    expect(refused(readSie(summed('\n', 1)))).toEqual({ code: 'checksum-wrong', line: 9, text: '1' })
    expect(accepted(readSie(summed('\n', 1), { checksum: 'ignore' })).warnings).toContainEqual({ line: 9, code: 'checksum-overruled', text: '1' })
  })
  it('one that begins and never ends is a file cut off', () => {
    expect(refused(readSie(caseOf('ksumma-missing-end.se')))).toEqual({ code: 'cut-off', line: 2, text: '#KSUMMA' })
  })
  it('#FLAGGA 1 warns', () => expect(readCase('flagga-1.se').warnings).toContainEqual({ line: 1, code: 'marked-imported', text: '#FLAGGA' }))
  it('is written when asked, and holds, in pieces as well', () => {
    const { document } = readCase('sie4e-broken-year.se')
    const signing = { ...signingOf(document), checksum: true }
    const { bytes } = writeSie(document, signing)
    expect(accepted(readSie(bytes)).document).toEqual(document)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^#FLAGGA 0\r\n#KSUMMA\r\n[^]*\r\n#KSUMMA \d+\r\n$/)
    const writer = sieWriter(document, signing)
    const pieces = [writer.head(), ...document.vouchers.map((each) => writer.vouchers([each])), writer.end()]
    expect(Buffer.concat(pieces)).toEqual(Buffer.from(bytes))
    const changed = Buffer.from(bytes)
    changed[changed.indexOf('1000.00')] = 0x32
    expect(refused(readSie(changed)).code).toBe('checksum-wrong')
  })
})

describe('the odd files that were kept or refused before', () => {
  it.each([
    'amt-comma.se',
    'amt-exp.se',
    'amt-float.se',
    'amt-negzero.se',
    'amt-thousand.se',
    'ver-brace-sameline.se',
    'ver-dashdate.se',
    'ver-nodate.se',
    'txt-braces.se',
    'txt-long.se',
    'txt-newline.se',
    'txt-quotes.se',
    'qty-comma.se',
    'row-lower-tabs.se',
    'row-min.se',
    'year-18-months.se',
    'year-gap.se',
    'year-two-in-file.se',
    'acc-odd.se',
    'crlf-blank.se',
  ])('%s is kept whole, or refused with its line', (name) => {
    const reading = readSie(caseOf(name))
    const again = reading.ok ? readSie(writeSie(reading.document, signingOf(reading.document)).bytes) : undefined
    const isSound = reading.ok ? again?.ok === true && isDeepStrictEqual(again.document, reading.document) : reading.problem.line > 0
    expect(isSound).toBe(true)
  })
})
