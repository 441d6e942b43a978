import { describe, expect, it } from 'vitest'
import { tokenise } from './tokenise.ts'

describe('a line is taken apart', () => {
  it.each([
    { when: 'by blanks', line: '#KONTO 1910 Kassa', fields: ['1910', 'Kassa'] },
    { when: 'by tabs and runs of both', line: '#KONTO\t1910 \t  Kassa', fields: ['1910', 'Kassa'] },
    { when: 'with quotes', line: '#KONTO "1910" "Kassa och bank"', fields: ['1910', 'Kassa och bank'] },
    { when: 'with empty fields', line: '#ADRESS "" "" x ""', fields: ['', '', 'x', ''] },
    { when: 'with escaped quotes', line: '#VER A 1 20210101 "Kafé \\"Kanel\\" AB"', fields: ['A', '1', '20210101', 'Kafé "Kanel" AB'] },
    { when: 'with a field of one escaped quote', line: '#PROSA "\\""', fields: ['"'] },
    { when: 'with single backslashes', line: '#FNR "C:\\Data\\F1"', fields: ['C:\\Data\\F1'] },
    { when: 'with a path that ends in a backslash', line: '#FNR "C:\\Data\\"', fields: ['C:\\Data\\'] },
    { when: 'with an empty list', line: '#TRANS 1910 {} 1.00', fields: ['1910', [], '1.00'] },
    { when: 'with a list of blanks', line: '#TRANS 1910 { } 1.00', fields: ['1910', [], '1.00'] },
    { when: 'with objects', line: '#TRANS 1910 {1 "Nord väst" 6 0001} 1.00', fields: ['1910', ['1', 'Nord väst', '6', '0001'], '1.00'] },
    { when: 'with nothing between list and field', line: '#TRANS 1910{"1" "6"}1.00', fields: ['1910', ['1', '6'], '1.00'] },
    { when: 'with a brace inside quotes', line: '#TRANS 1910 {1 "a}b"} 1', fields: ['1910', ['1', 'a}b'], '1'] },
    { when: 'without fields', line: '#PROSA', fields: [] },
  ])('$when', ({ line, fields }) => {
    expect(tokenise(line)).toMatchObject({ fields, flaws: [] })
  })

  it.each([
    { when: 'a broken letter became a quote', line: '#KONTO 4010 "Ink"p varor"', fields: ['4010', 'Ink"p varor'], flaw: 'quote-unescaped' },
    { when: 'it stood first in a word', line: '#KONTO 2153 "Ack "veravskr"', fields: ['2153', 'Ack "veravskr'], flaw: 'quote-unescaped' },
    {
      when: 'it stood last in a word',
      line: '#KONTO 1288 "F"rskott till Lind" Park"',
      fields: ['1288', 'F"rskott till Lind" Park'],
      flaw: 'quote-unescaped',
    },
    { when: 'it stood last of all', line: '#KONTO 1 "Växj""', fields: ['1', 'Växj"'], flaw: 'quote-unescaped' },
    {
      when: 'it stood last in a word, and more fields follow',
      line: '#VER A 1 20210101 "Lind" Park" 20210102',
      fields: ['A', '1', '20210101', 'Lind" Park', '20210102'],
      flaw: 'quote-unescaped',
    },
    { when: 'a quote never closes', line: '#KONTO 1 "Kassa', fields: ['1', 'Kassa'], flaw: 'quote-unclosed' },
    { when: 'a list never closes', line: '#TRANS 1 {1 2 3', fields: ['1', ['1', '2', '3']], flaw: 'list-unclosed' },
    { when: 'a tab stands in a text', line: '#KONTO 1 "a\tb"', fields: ['1', 'a b'], flaw: 'control-character' },
  ])('kept and told when $when', ({ line, fields, flaw }) => {
    expect(tokenise(line)).toMatchObject({ fields, flaws: [flaw] })
  })

  it('knows tags in small letters', () => expect(tokenise('#konto 1 a').label).toBe('#KONTO'))
  it('sees a block begin at the end of a line', () =>
    expect(tokenise('#VER A 1 20210101 {')).toMatchObject({ fields: ['A', '1', '20210101'], opensBlock: true }))
})
