import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createPdf } from './index.ts'
import { textOf } from './testing/text-of.ts'

const at = new Date('2026-11-23T10:00:00Z')
/** `every`: after how many rows the writer waits for the reader. */
const written = async (rows: number, every = 50): Promise<string> => {
  const pdf = createPdf({ title: 'Huvudbok', author: 'Portalen', language: 'sv', at, footer: 'Åkes Bygg', pageName: (page) => `Sida ${page}` })
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

const pagesOf = (text: string) => text.match(/\/Type \/Page\b/g)?.length

describe('a document', () => {
  it('is the same bytes each time it is made of the same content', async () => expect(await written(3)).toBe(await written(3)))
  it('holds all that was written, each page its head and its foot', async () => {
    const text = textOf(Buffer.from(await written(200), 'latin1'))
    for (const part of ['Huvudbok', 'Åkes Ångbageri', 'Rad 0', 'Rad 199', '1 234,00', 'Sida 5']) expect(text).toContain(part)
    expect(text.match(/^Rad \d+$/gm)).toHaveLength(200)
    expect(text.match(/^Åkes Bygg$/gm)).toHaveLength(text.match(/^Belopp$/gm)?.length ?? 0)
    expect(text).not.toContain('\uFFFD')
  })
  it('begins pages as they are needed', async () => {
    expect(pagesOf(await written(3))).toBe(1)
    expect(pagesOf(await written(200))).toBeGreaterThan(4)
  })
  it('says its language and title to whoever reads it aloud', async () => {
    const text = await written(1)
    expect(text).toContain('/Lang (sv)')
    expect(text).toContain('/DisplayDocTitle true')
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
    const pdf = createPdf({ title: 'Kvitto', author: 'Portalen', language: 'sv', at, footer: '', pageName: String })
    const bytes = buffer(pdf.stream)
    pdf.facts([['SHA-256', '0123456789abcdef'.repeat(4)]])
    pdf.finish()
    expect(textOf(await bytes).split('\n')).toContain('0123456789abcdef'.repeat(4))
  })
  it('has a page also where nothing was written', async () => {
    const pdf = createPdf({ title: 'Tom', author: 'Portalen', language: 'sv', at, footer: '', pageName: String })
    const bytes = buffer(pdf.stream)
    pdf.finish()
    expect((await bytes).toString('latin1')).toContain('/Count 1')
  })
})
