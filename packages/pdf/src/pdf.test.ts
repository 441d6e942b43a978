import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createPdf } from './index.ts'
import { textOf } from './testing/text-of.ts'

const at = new Date('2026-11-23T10:00:00Z')
/** `every`: after how many rows the writer waits for the reader. */
const written = async (rows: number, every = 50): Promise<string> => {
  const pdf = createPdf({
    title: 'Huvudbok',
    issuer: { name: 'Portalen', number: 'Organisationsnummer 556677-1001', logo: null },
    language: 'sv',
    at,
    footer: 'Åkes Bygg',
    pageName: (page) => `Sida ${page} av`,
    lacking: 'En ruta',
  })
  const bytes = buffer(pdf.stream)
  pdf.title('Huvudbok', '2025')
  pdf.facts([['Kund', 'Åkes Ångbageri']])
  const table = pdf.table([
    { header: 'Text', width: 3 },
    { header: 'Belopp', width: 1, align: 'right' },
  ])
  for (let row = 0; row < rows; row += 1) {
    table.row([`Rad ${row}`, '1 234,00'])
    if (row % every === 0) await pdf.drained()
  }
  pdf.finish()
  return (await bytes).toString('latin1')
}

const kinds = (text: string) => Array.from(text.matchAll(/\/S \/(\w+)/g), ([, kind = '']) => kind)
const pagesOf = (text: string) => text.match(/\/Type \/Page\b/g)?.length

describe('a document', () => {
  it('is the same bytes each time it is made of the same content', async () => expect(await written(3)).toBe(await written(3)))
  it('holds all that was written, each page its head and its foot', async () => {
    const text = textOf(Buffer.from(await written(200), 'latin1'))
    for (const part of ['Portalen', 'Organisationsnummer 556677-1001', 'Huvudbok', 'Åkes Ångbageri', 'Rad 0', 'Rad 199', '1 234,00', 'Sida 5'])
      expect(text).toContain(part)
    expect(text.match(/^Rad \d+$/gm)).toHaveLength(200)
    expect(text.match(/^Åkes Bygg$/gm)).toHaveLength(text.match(/^Belopp$/gm)?.length ?? 0)
    expect(text).not.toContain('\uFFFD')
  })
  it('begins pages as they are needed', async () => {
    expect(pagesOf(await written(3))).toBe(1)
    expect(pagesOf(await written(200))).toBeGreaterThan(4)
  })
  it('says its language and title to a screen reader, and that it follows PDF/UA', async () => {
    const text = await written(1)
    for (const part of ['/Lang (sv)', '/DisplayDocTitle true', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>']) expect(text).toContain(part)
  })
  it('tells of each part what it is: heading, header of a column or row, cell', async () => {
    const three = kinds(await written(3))
    const count = (kind: string) => three.filter((each) => each === kind).length
    expect({ H1: count('H1'), P: count('P'), Table: count('Table'), TR: count('TR'), TH: count('TH'), TD: count('TD') }).toEqual({
      H1: 1,
      P: 3,
      // The facts, one row with its name, and the table with a head of two columns and three rows.
      Table: 2,
      TR: 5,
      TH: 3,
      TD: 7,
    })
    // Every page begins a table of its own.
    expect(kinds(await written(200)).filter((kind) => kind === 'Table')).toHaveLength((pagesOf(await written(200)) ?? 0) + 1)
  })
  it('says on each page how many there are', async () => {
    const text = await written(200)
    const pages = pagesOf(text) ?? 0
    expect(textOf(Buffer.from(text, 'latin1')).split('\n')).toContain(String(pages))
    // Each page shows the one drawing that has the number.
    expect(text.match(/\/Later \d+ 0 R/g)).toHaveLength(pages)
  })
  it('names every cell no more once it is long', async () => {
    const [some, more] = [await written(3_000), await written(4_000)].map((text) => kinds(text).filter((kind) => kind === 'TD').length)
    expect(more).toBe(some)
  })
  it('lets others have their turn while many rows are written, and the same bytes come of it', async () => {
    let [turns, isWriting] = [0, true]
    const others = () => {
      turns += 1
      if (isWriting) setImmediate(others)
    }
    setImmediate(others)
    const text = await written(500, 1)
    isWriting = false
    expect(turns).toBeGreaterThan(20)
    expect(text).toBe(await written(500))
  })
  it('has room for a SHA-256 on one line among its facts', async () => {
    const pdf = createPdf({
      title: 'Kvitto',
      issuer: { name: 'Portalen', number: 'Organisationsnummer 556677-1001', logo: null },
      language: 'sv',
      at,
      footer: '',
      pageName: String,
      lacking: '',
    })
    const bytes = buffer(pdf.stream)
    pdf.facts([['SHA-256', '0123456789abcdef'.repeat(4)]])
    pdf.finish()
    expect(textOf(await bytes).split('\n')).toContain('0123456789abcdef'.repeat(4))
  })
  it('has a page also where nothing was written', async () => {
    const pdf = createPdf({
      title: 'Tom',
      issuer: { name: 'Portalen', number: 'Organisationsnummer 556677-1001', logo: null },
      language: 'sv',
      at,
      footer: '',
      pageName: String,
      lacking: '',
    })
    const bytes = buffer(pdf.stream)
    pdf.finish()
    expect((await bytes).toString('latin1')).toContain('/Count 1')
  })
})
