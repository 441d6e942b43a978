import type { Download } from '@portal/contract'
import { parse } from 'csv-parse/sync'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { tableFile } from './table-file.ts'
import type { Cell } from './xlsx.ts'

const AT = new Date('2026-11-28T09:00:00Z')
const HEAD = ['Kund', 'Antal']
const ROWS: readonly (readonly Cell[])[] = [
  ['Ek & Alm <AB>; "Norr"', 7],
  ['=HYPERLINK("http://a.example")', null],
  ['rad ett\r\nrad två', -0.5],
  [' kant ', 0],
  ['_x0041_', 1],
]
async function* rowsOf(rows: readonly (readonly Cell[])[]) {
  yield* rows
}
const fileOf = (format: 'csv' | 'xlsx', rows: AsyncIterable<readonly Cell[]>): Download =>
  tableFile(format, { name: 'Avslut 1/2', head: HEAD, rows }, AT)
const bytesOf = ({ bytes }: Download): Promise<Buffer> => (bytes instanceof Uint8Array ? Promise.resolve(Buffer.from(bytes)) : buffer(bytes.chunks))

async function* broken() {
  yield ['Kund 1', 1]
  throw new Error('the database is gone')
}

const UNESCAPED = /&#(\d+);|_x([0-9A-F]{4})_/g
/** The cells of each row of the first sheet, as a spreadsheet reads them. */
const sheetOf = async (file: Download): Promise<readonly (readonly Cell[])[]> => {
  const zip = await fromBufferPromise(await bytesOf(file))
  let xml = ''
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'xl/worksheets/sheet1.xml') xml = (await buffer(await zip.openReadStreamPromise(entry))).toString()
  return [...xml.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c[^>]*?(?:\/>|><v>([^<]*)<\/v><\/c>|><is><t[^>]*>([^<]*)<\/t><\/is><\/c>)/gs)].map(([, number, text]) =>
      number === undefined
        ? (text?.replaceAll(UNESCAPED, (_, decimal, hex) => String.fromCharCode(Number(decimal ?? `0x${hex}`))) ?? null)
        : Number(number),
    ),
  )
}

describe('a table to download', () => {
  it('is CSV that a spreadsheet opens and runs nothing of', async () => {
    const read = parse(await bytesOf(fileOf('csv', rowsOf(ROWS))), { delimiter: ';', bom: true })
    expect(read).toEqual([HEAD, ...ROWS.map(([name, count]) => [String(name).replace(/^=/, "'="), String(count ?? '')])])
  })
  it('is a workbook with the same rows, in which text is never a formula', async () => {
    const file = fileOf('xlsx', rowsOf(ROWS))
    expect(file).toMatchObject({ fileName: 'Avslut 1/2.xlsx', mediaType: expect.stringContaining('spreadsheetml.sheet') })
    expect(await sheetOf(file)).toEqual([HEAD, ...ROWS])
  })
  it('leaves out what XML cannot hold, and cuts a text that no cell holds', async () => {
    const [, ...rows] = await sheetOf(
      fileOf(
        'xlsx',
        rowsOf([
          ['a\u0000b\ud800', 1],
          ['x'.repeat(40_000), 2],
        ]),
      ),
    )
    expect(rows).toEqual([
      ['a b\ufffd', 1],
      ['x'.repeat(32_767), 2],
    ])
  })
  it.each(['csv', 'xlsx'] as const)('is made as the rows come (%s)', async (format) => {
    let made = 0
    const endless = async function* () {
      for (;;) yield [`Kund ${Math.sin((made += 1))} AB`, made]
    }
    const { bytes } = fileOf(format, endless())
    let read = 0
    if (!(bytes instanceof Uint8Array)) for await (const chunk of bytes.chunks) if ((read += chunk.byteLength) > 400_000) break
    const stopped = made
    expect(stopped).toBeLessThan(100_000)
    await new Promise(setImmediate)
    expect(made).toBe(stopped)
  })
  it.each(['csv', 'xlsx'] as const)('fails where a row cannot be read, so that nobody takes a part for the whole (%s)', async (format) => {
    await expect(bytesOf(fileOf(format, broken()))).rejects.toThrow('the database is gone')
  })
})
