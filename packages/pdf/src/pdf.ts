import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { registerFaces } from './fonts.ts'
import { type Column, columnsIn, type PlacedColumn, ROW_HEIGHT, type Sheet } from './sheet.ts'
import { createTable, type Table } from './table.ts'

export type PdfOptions = {
  readonly title: string
  readonly author: string
  /** BCP 47, for screen readers. */
  readonly language: 'sv' | 'en'
  /** When the document was made. The same content at the same instant gives the same bytes. */
  readonly at: Date
  /** The text at the left of each page's foot; the page number is at the right. */
  readonly footer: string
  readonly pageName: (page: number) => string
  readonly landscape?: boolean
}

/** An A4 document, written from top to bottom. Page breaks are automatic, and bytes are sent while the document is written. */
export type Pdf = {
  readonly stream: Readable
  readonly title: (text: string, lead?: string) => void
  readonly heading: (text: string) => void
  readonly paragraph: (text: string) => void
  /** Two blocks of lines side by side, each starting with a name. */
  readonly beside: (left: readonly string[], right: readonly string[]) => void
  /** Names and values below each other; a SHA-256 fits on one line. */
  readonly facts: (rows: readonly (readonly [name: string, value: string])[]) => void
  /** A table whose header is repeated on each page. Widths are shares of the page width. */
  readonly table: (columns: readonly Column[]) => Table
  /** Names and amounts at the right edge, for the totals of a table. */
  readonly sums: () => Table
  /** Resolves once the reader has taken the written bytes and other work has had a turn. Await it after each row of a long document. */
  readonly drained: () => Promise<void>
  readonly finish: () => void
}

export const createPdf = ({ title, author, language, at, footer, pageName, landscape = false }: PdfOptions): Pdf => {
  const document = new PDFDocument({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margins: { top: 54, bottom: 54, left: 54, right: 54 },
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: author, CreationDate: at, ModDate: at, Producer: author, Creator: author },
  })
  registerFaces(document)
  let page = 0
  let rows = 0
  const sheet: Sheet = {
    document,
    bottom: () => document.page.height - 54 - ROW_HEIGHT,
    left: 54,
    width: () => document.page.width - 108,
    turn: () => {
      const written = page > 0 && document.page
      document.addPage()
      if (written) forget(written)
      page += 1
      foot(document, footer, pageName(page))
    },
    room: (height) => {
      if (page === 0 || document.y + height > sheet.bottom()) sheet.turn()
    },
  }
  return {
    stream: document,
    title: (text, lead) => {
      sheet.room(60)
      document.font('bold').fontSize(18).fillColor('#111').text(text, sheet.left, document.y, { width: sheet.width() })
      if (lead) document.moveDown(0.2).font('regular').fontSize(10).fillColor('#555').text(lead, { width: sheet.width() })
      document.moveDown(1)
    },
    heading: (text) => {
      sheet.room(48)
      document.moveDown(0.8).font('bold').fontSize(12).fillColor('#111').text(text, sheet.left, document.y, { width: sheet.width() }).moveDown(0.4)
    },
    paragraph: (text) => {
      document.font('regular').fontSize(10)
      sheet.room(Math.min(document.heightOfString(text, { width: sheet.width() }), 400))
      document.fillColor('#222').text(text, sheet.left, document.y, { width: sheet.width(), lineGap: 2 }).moveDown(0.6)
    },
    beside: (left, right) => {
      sheet.room(40)
      const top = document.y
      const [first, second] = columnsIn(sheet, [
        { header: '', width: 1 },
        { header: '', width: 1 },
      ])
      const ends = [
        [left, first],
        [right, second],
      ] as const
      document.y = Math.max(...ends.map(([lines, column]) => (column ? block(document, lines, column, top) : top)))
      document.x = sheet.left
      document.moveDown(1)
    },
    facts: (rows) => {
      const table = createTable(
        sheet,
        columnsIn(sheet, [
          { header: '', width: 1 },
          { header: '', width: 3 },
        ]),
        { quiet: true },
      )
      for (const row of rows) table.row(row)
      document.moveDown(0.6)
    },
    table: (columns) => createTable(sheet, columnsIn(sheet, columns)),
    sums: () => {
      document.moveDown(0.4)
      const columns = columnsIn(sheet, [
        { header: '', width: 3, align: 'right' },
        { header: '', width: 1, align: 'right' },
      ])
      return createTable(sheet, columns, { quiet: true })
    },
    drained: async () => {
      rows += 1
      if (rows % ROWS_AT_A_TIME === 0) await turn()
      while (document.readableLength > document.readableHighWaterMark && !document.destroyed) await turn()
    },
    finish: () => {
      if (page === 0) sheet.turn()
      document.end()
    },
  }
}

/** Drops a page that is already sent. Later code refers to it by its number; keeping its content would hold the whole document in memory. */
const forget = ({ dictionary }: PDFKit.PDFPage): void => {
  Reflect.set(dictionary, 'data', {})
}

/** Returns the vertical position where it ends. */
const block = (document: PDFKit.PDFDocument, lines: readonly string[], { x, points }: PlacedColumn, top: number): number => {
  document.y = top
  for (const [place, line] of lines.entries())
    document
      .font(place === 0 ? 'bold' : 'regular')
      .fontSize(10)
      .fillColor('#111')
      .text(line, x, document.y, { width: points, lineGap: 2 })
  return document.y
}

/** Writes at the edge without moving the position where the content continues. */
const foot = (document: PDFKit.PDFDocument, left: string, right: string): void => {
  const { y } = document
  const { height, width, margins } = document.page
  const bottom = margins.bottom
  margins.bottom = 0
  document.font('regular').fontSize(8).fillColor('#666')
  document.text(left, 54, height - 36, { width: width - 208, lineBreak: false, ellipsis: true })
  document.text(right, width - 154, height - 36, { width: 100, align: 'right', lineBreak: false })
  margins.bottom = bottom
  document.x = 54
  document.y = y
}

/** Laying out this many rows takes a few milliseconds; then waiting requests get a turn. */
const ROWS_AT_A_TIME = 20
const turn = () => new Promise((resolve) => setImmediate(resolve))
