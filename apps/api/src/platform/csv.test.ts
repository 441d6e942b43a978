import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'

const fieldsOf = (line: string): readonly string[] => parse(line, { delimiter: ';' })[0] ?? []

describe('a line of CSV', () => {
  it.each(['=1+1', '+46 8 123', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://a.example";"b")', '--1', '-1;2', '-'])(
    'defuses %j',
    (text) => expect(fieldsOf(csvLine([text, 'a']))).toEqual([`'${text}`, 'a']),
  )
  it.each(['-12', '-12,50', '-0.5', 'a=b', 'a; "b"', '', ' ', 'åäö'])('leaves %j as it is', (text) =>
    expect(fieldsOf(csvLine([text, 'a']))).toEqual([text, 'a']),
  )
  it('writes nothing for what is missing, and what is no text as JSON', () =>
    expect(csvLine([null, undefined, -5, ['=1']])).toBe(';;-5;"[""=1""]"\r\n'))

  it('is read back as written, and no field of any text begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r\n;"'a]*$/)), { minLength: 2, maxLength: 5 }),
        (values) => {
          const read = fieldsOf(csvLine(values))
          expect(read.map((field, at) => (field === values[at] ? field : field.slice(1)))).toEqual(values)
          expect(read.filter((field) => /^[=+\-@\t\r\n]/.test(field) && !/^-?\d+([.,]\d+)?$/.test(field))).toEqual([])
        },
      ),
    )
  })
})
