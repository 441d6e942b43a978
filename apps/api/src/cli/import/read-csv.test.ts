import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'))
  return () => rm(folder, { recursive: true })
})
const read = async (content: string | Uint8Array, optional: readonly string[] = []) => {
  await writeFile(join(folder, 'a.csv'), content)
  return readCsv(folder, 'a.csv', ['number', 'name'], optional)
}
const namesOf = ({ rows }: Awaited<ReturnType<typeof read>>) => rows.map(({ line, values }) => `${line} ${values['name']}`)

describe('a register as a spreadsheet leaves it', () => {
  it('has no rows of nothing but separators, and may pad its header and rows with them', async () => {
    const csv = await read('number;name;;;\r\n1;Åsa;;;\r\n;;;;\r\n;\r\n2;;;;\r\n')
    expect([namesOf(csv), csv.faults]).toEqual([['2 Åsa', '5 '], []])
  })
  it('is in Windows-1252 as well as in UTF-8', async () => {
    expect(namesOf(await read(Buffer.from('number;name\n1;Åsa Öberg\n', 'latin1')))).toEqual(['2 Åsa Öberg'])
    expect(namesOf(await read('\ufeffnumber;name\n1;Åsa Öberg\n'))).toEqual(['2 Åsa Öberg'])
  })
  it('has its stray quotation mark told, and every other fault with it', async () => {
    const csv = await read('number;name\n1;Åsa\n2;"Bo\n3;Cia;too;many\n4;Dan\n')
    expect(namesOf(csv)).toEqual(['2 Åsa', '5 Dan'])
    expect(csv.faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 a quotation mark stands alone; write it twice within quotation marks, or remove it',
      '4 4 columns where the header has 2',
    ])
  })
  it('is refused in UTF-16 with the mend, and too large before it is read', async () => {
    expect((await read(Buffer.from('\ufeffnumber;name\n', 'utf16le'))).faults).toMatchObject([{ reason: 'the file is UTF-16; save it as CSV UTF-8' }])
    const file = await open(join(folder, 'a.csv'), 'w')
    await file.truncate(100 * 1024 * 1024)
    await file.close()
    expect((await readCsv(folder, 'a.csv', ['number'])).faults).toMatchObject([{ reason: 'the file is larger than 50 MB; import it in parts' }])
  })
})
