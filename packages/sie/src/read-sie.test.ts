import { describe, expect, it } from 'vitest'
import { readSie, writeSie } from './index.ts'
import { accepted, pc8, read, signingOf } from './testing-reading.ts'

const documentOf = (...lines: readonly string[]) => accepted(read(...lines)).document
const rowsOf = (...rows: readonly string[]) => documentOf('#VER A 1 20210105', '{', ...rows, '}').vouchers[0]!.rows
const changes = (...rows: readonly string[]) => rowsOf(...rows).map(({ amount, change }) => `${change} ${amount}`)

describe('corrections inside a voucher (#RTRANS, #BTRANS)', () => {
  const added = '#RTRANS 1910 {} 5.00 20210106 "rättad"'
  const repeated = '#TRANS 1910 {} 5 20210106 rättad ""'

  it('an added row and its repetition are one row', () => expect(changes(added, repeated)).toEqual(['added 500']))
  it('the repetition is one row only', () => expect(changes(added, repeated, repeated)).toEqual(['added 500', 'original 500']))
  it('only a #TRANS is a repetition', () => {
    expect(changes(added, added, repeated)).toEqual(['added 500', 'added 500'])
    expect(changes(added, '#BTRANS 1910 {} 5 20210106 rättad')).toEqual(['added 500', 'removed 500'])
  })
  it('an added row without repetition counts once, and is told', () => {
    const reading = accepted(read('#KONTO 1910 a', '#VER A 1 20210105', '{', added, '#TRANS 1910 {} -5', '}'))
    expect(reading.document.vouchers[0]!.rows.map(({ amount }) => amount)).toEqual([500, -500])
    expect(reading.warnings.map(({ code }) => code)).toEqual(['added-row-alone'])
  })
  it('a removed row is kept and counts in no sum', () => {
    const reading = accepted(read('#KONTO 1910 a', '#VER A 1 20210105', '{', '#TRANS 1910 {} 0', '#BTRANS 1910 {} 7 20210106 "" "" SE', '}'))
    expect(reading.document.vouchers[0]!.rows[1]).toMatchObject({ change: 'removed', amount: 700, sign: 'SE' })
    expect(reading.warnings).toEqual([])
  })
  it('come back as they came, the repetition for older programs too', () => {
    const document = documentOf('#VER A 1 20210105', '{', added, repeated, '#BTRANS 1910 {} 7', '}')
    const { bytes } = writeSie(document, signingOf(document))
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/#[RB]?TRANS/g),
    ).toEqual(['#RTRANS', '#TRANS', '#BTRANS'])
    expect(accepted(readSie(bytes)).document).toEqual(document)
  })
})

describe('records', () => {
  it('come in any order', () => {
    const voucher = ['#VER A 1 20210105', '{', '#TRANS 1910 {} 0', '}']
    const rest = ['#SRU 1910 7281', '#ktyp 1910 t', '#konto 1910 Kassa', '#RAR 0 20210101 20211231', '#ORGNR 1']
    const { document, warnings } = accepted(readSie(new TextEncoder().encode([...voucher, ...rest].join('\n'))))
    expect(document.accounts).toEqual([{ number: '1910', name: 'Kassa', type: 'T', unit: '', sru: ['7281'] }])
    expect(warnings).toEqual([])
  })
  it('may have a block that nobody knows', () => {
    expect(documentOf('#NYTT x', '{', '#TRANS 1 {} 1', '}', '#TAXAR 2022')).toMatchObject({
      unknown: ['#NYTT x\n{\n#TRANS 1 {} 1\n}'],
      taxYear: '2022',
    })
  })
  it('hold rows with everything', () => {
    expect(rowsOf('#TRANS 1910 {1 "Nord" 6 0001} -10.5 20210106 "Text" 2.500 "EVA"')[0]).toEqual({
      account: '1910',
      objects: [
        { dimension: '1', object: 'Nord' },
        { dimension: '6', object: '0001' },
      ],
      amount: -1050,
      date: '2021-01-06',
      text: 'Text',
      quantity: '2.500',
      sign: 'EVA',
      change: 'original',
    })
  })
  it('hold comments with and without quotes', () =>
    expect(documentOf('#PROSA "a b"', '#PROSA  Det är  {BAS}').comments).toEqual(['a b', 'Det är  {BAS}']))
  it('may begin the block at the end of #VER', () =>
    expect(documentOf('#VER A 1 20210105 "x" {', '#TRANS 1 {} 0', '}').vouchers[0]).toMatchObject({ text: 'x' }))
})

describe('lines end', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['blank lines between', '\n \t\r\n'],
  ])('with %s', (_, end) => {
    const { document } = accepted(readSie(new TextEncoder().encode(['#ORGNR 1', '#FNAMN "Å"', '#TAXAR 2022'].join(end))))
    expect([document.company.name, document.taxYear]).toEqual(['Å', '2022'])
  })
  it('with the end mark of DOS', () => expect(readSie(Uint8Array.of(...pc8('#TAXAR 2022'), 0x1a))).toMatchObject({ ok: true }))
})

const named = (...bytes: readonly number[]) => {
  const { document, warnings } = accepted(readSie(Uint8Array.from([...Buffer.from('#FORMAT PC8\n#ORGNR 1\n#FNAMN "'), ...bytes, 0x22])))
  return [document.company.name, ...warnings.map(({ code }) => code)]
}

describe('letters', () => {
  it('are CP437', () => expect(named(0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94)).toEqual(['ÅÄÖåäö']))
  it('are UTF-8 where they are right UTF-8, whatever the file says, which is told', () => {
    expect(named(...Buffer.from('Åäö'))).toEqual(['Åäö', 'encoding-utf8'])
  })
  it.each(['#FLAGGA 0', '#FORMAT UTF-8'])('are UTF-8 where nothing says PC8 and they can be nothing else, which is told: %s', (head) => {
    const { document, warnings } = accepted(readSie(Buffer.from(`${head}\n#ORGNR 1\n#FNAMN "Åäö"\n#PROSA "#FORMAT PC8"`)))
    expect([document.company.name, ...warnings.map(({ code }) => code)]).toEqual(['Åäö', 'encoding-utf8'])
  })
  it('that were replaced before us are no proof of UTF-8', () => expect(named(0xef, 0xbf, 0xbd)).toEqual(['∩┐╜']))
  it('of a marked UTF-8 file are UTF-8', () => {
    const reading = accepted(readSie(Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('#ORGNR 1')])))
    expect(reading.warnings.map(({ code }) => code)).toEqual(['encoding-utf8'])
  })
  it('of CP437 that Unicode calls blank stay', () => expect(documentOf('#KPTYP \u00a0x\u00a0').chart).toBe('\u00a0x\u00a0'))
  it('of another claim are told', () => {
    expect(accepted(readSie(Buffer.from('#FORMAT ANSI\n#ORGNR 1\n'))).warnings).toEqual([{ line: 1, code: 'format-other', text: 'ANSI' }])
  })
})
