import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { inLargerChunks } from './larger-chunks.ts'

/** What a cell of a table can hold. */
export type Cell = string | number | null
/** A table to download: the titles of its columns, and its rows in the same order. */
export type Table = { readonly name: string; readonly head: readonly string[]; readonly rows: AsyncIterable<readonly Cell[]> }

/**
 * The bytes of a workbook with one sheet, made as the rows come: none of it is held in memory. Text stays text, so that no spreadsheet runs it as a
 * formula. The head is bold, stays in view, and has a filter.
 */
export const xlsxOf = (table: Table, at: Date): AsyncIterable<Uint8Array> => {
  const zip = new ZipFile()
  for (const [name, xml] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(xml), name, { mtime: at })
  zip.addBuffer(Buffer.from(workbook(table.name)), 'xl/workbook.xml', { mtime: at })
  const sheet = Readable.from(inLargerChunks(sheetXml(table)), { objectMode: false })
  const bytes = new PassThrough()
  sheet.once('error', (error) => bytes.destroy(error))
  bytes.once('close', () => sheet.destroy())
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime: at })
  zip.end()
  Readable.from(zip.outputStream).pipe(bytes)
  return bytes
}

async function* sheetXml({ head, rows }: Table): AsyncGenerator<Uint8Array> {
  const columns = `<cols><col min="1" max="${head.length}" width="${COLUMN_WIDTH}" customWidth="1"/></cols>`
  yield Buffer.from(`${XML}<worksheet xmlns="${MAIN}">${PANE}${columns}<sheetData>${rowXml(head, ' s="1"')}`)
  let count = 1
  for await (const row of rows) {
    count += 1
    yield Buffer.from(rowXml(row))
  }
  yield Buffer.from(`</sheetData><autoFilter ref="A1:${columnName(head.length)}${count}"/></worksheet>`)
}

const rowXml = (cells: readonly Cell[], style = ''): string => `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`

const cellXml = (cell: Cell, style: string): string => {
  if (cell === null || cell === '') return `<c${style}/>`
  if (typeof cell === 'number') return `<c${style}><v>${cell}</v></c>`
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, LONGEST_TEXT))}</t></is></c>`
}

/** Text of XML: without the characters that XML cannot hold, and without what a spreadsheet reads as an escaped character. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(UNWRITABLE, ' ')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 excludes
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** `A` to `Z`, then `AA` and so on. `place`: from 1. */
const columnName = (place: number): string =>
  place <= 0 ? '' : columnName(Math.floor((place - 1) / LETTERS)) + String.fromCharCode('A'.charCodeAt(0) + ((place - 1) % LETTERS))

const LETTERS = 26
const COLUMN_WIDTH = 24
/** The most characters that a spreadsheet keeps in a cell. */
const LONGEST_TEXT = 32_767

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SCHEMAS = 'http://schemas.openxmlformats.org'
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`
const RELATIONS = `${SCHEMAS}/package/2006/relationships`
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const PANE =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

const workbook = (name: string): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** A sheet's name has at most 31 characters and none of these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** The parts that are the same in each workbook. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${SCHEMAS}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}
