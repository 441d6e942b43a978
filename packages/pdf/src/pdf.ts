import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { drawLogo, type Logo, LOGO_ROOM } from './logo.ts'
import { drawQr } from './qr.ts'
import { type Column, columnsIn, type PlacedColumn, ROW_HEIGHT, type Sheet } from './sheet.ts'
import { createTable, type Table } from './table.ts'
import { createTags } from './tags.ts'
import { createWriter } from './text.ts'
import { createLater, type Later } from './total.ts'

export type PdfOptions = {
  readonly title: string
  /**
   * Who issues the paper: it stands above the title. `number`: how it is known besides, such as `Organisationsnummer 556677-1001`; may be empty.
   * `logo`: a JPEG, a PNG, or paths of an SVG, drawn above the name; `null`: none.
   */
  readonly issuer: { readonly name: string; readonly number: string; readonly logo: Logo | null }
  /** BCP 47, for screen readers. */
  readonly language: 'sv' | 'en'
  /** When the document was made. The same content at the same instant gives the same bytes. */
  readonly at: Date
  /** The text at the left of each page's foot; the page number is at the right. */
  readonly footer: string
  /** `Sida 1 av`; the number of pages follows it. */
  readonly pageName: (page: number) => string
  /** Told at the end of a document in which a letter is shown as a box. */
  readonly lacking: string
  readonly landscape?: boolean
}

/**
 * An A4 document, written from top to bottom. Page breaks are automatic, and bytes are sent while the document is written. It is tagged as PDF/UA:
 * headings, paragraphs and the cells of tables are read aloud in their order; a table goes on as a new one on the next page.
 */
export type Pdf = {
  readonly stream: Readable
  /** Begins a paper: its issuer, its title, and a sentence about it. */
  readonly title: (text: string, lead?: string) => void
  /** What follows begins on a new page. */
  readonly turn: () => void
  /** A heading. `rows`: how many rows of facts stay on its page. */
  readonly heading: (text: string, rows?: number) => void
  readonly paragraph: (text: string) => void
  /** Two blocks of lines side by side, each starting with a name. */
  readonly beside: (left: readonly string[], right: readonly string[]) => void
  /** Names and values below each other; a SHA-256 fits on one line. */
  readonly facts: (rows: readonly (readonly [name: string, value: string])[]) => void
  /** A table whose header is repeated on each page. Widths are shares of the page width. */
  readonly table: (columns: readonly Column[]) => Table
  /** Names and amounts at the right edge, for the totals of a table. */
  readonly sums: () => Table
  /** A text as a QR code at the left edge. What it says must stand in words too. */
  readonly qr: (text: string) => void
  /** A file that the PDF carries and a reader can save. `type`: its media type. */
  readonly attach: (file: { readonly name: string; readonly type: string; readonly text: string }) => void
  /** Resolves once the reader has taken the written bytes and other work has had a turn. Await it after each row of a long document. */
  readonly drained: () => Promise<void>
  readonly finish: () => void
}

export const createPdf = ({ title, issuer, language, at, footer, pageName, lacking, landscape = false }: PdfOptions): Pdf => {
  const document = new PDFDocument({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margins: { top: 54, bottom: 54, left: 54, right: 54 },
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    // pdfkit knows it, its types do not.
    ...UNIVERSAL,
    tagged: true,
    info: { Title: title, Author: issuer.name, CreationDate: at, ModDate: at, Producer: issuer.name, Creator: issuer.name },
  })
  const tags = createTags(document)
  const writer = createWriter(document)
  const pages = createLater(document)
  let page = 0
  let rows = 0
  const sheet: Sheet = {
    document,
    tags,
    writer,
    bottom: () => document.page.height - 54 - ROW_HEIGHT,
    left: 54,
    width: () => document.page.width - 108,
    isLong: () => page > LONG,
    turn: () => {
      const written = page > 0 && document.page
      if (written) tags.leavePage(written)
      document.addPage()
      if (written) forget(written)
      page += 1
      tags.artifact(() => foot(sheet, footer, pageName(page), pages))
    },
    room: (height) => {
      if (page === 0 || document.y + height > sheet.bottom()) sheet.turn()
    },
  }
  const paragraph = (text: string): void => {
    writer.in('regular', 10, '#222')
    const box = { width: sheet.width(), lineGap: 2 }
    sheet.room(Math.min(writer.heightOf(text, box), 400))
    tags.write('P', () => writer.lines(text, sheet.left, document.y, box))
    document.moveDown(0.6)
  }
  return {
    stream: document,
    turn: sheet.turn,
    title: (text, lead) => {
      sheet.room(90 + (issuer.logo ? LOGO_ROOM : 0))
      if (issuer.logo) drawLogo(sheet, issuer.logo)
      writer.in('bold', 10, '#111')
      tags.write('P', () => writer.lines(issuer.name, sheet.left, document.y, { width: sheet.width() }))
      if (issuer.number) {
        writer.in('regular', 9, '#555')
        tags.write('P', () => writer.lines(issuer.number, sheet.left, document.y, { width: sheet.width() }))
      }
      document.moveDown(1)
      writer.in('bold', 18, '#111')
      tags.write('H1', () => writer.lines(text, sheet.left, document.y, { width: sheet.width() }))
      if (lead) {
        document.moveDown(0.2)
        writer.in('regular', 10, '#555')
        tags.write('P', () => writer.lines(lead, sheet.left, document.y, { width: sheet.width() }))
      }
      document.moveDown(1)
    },
    heading: (text, rows = 1) => {
      // Room for the heading and what it is about: it never ends a page.
      sheet.room(50 + rows * (ROW_HEIGHT + 3))
      document.moveDown(0.8)
      writer.in('bold', 12, '#111')
      tags.write('H2', () => writer.lines(text, sheet.left, document.y, { width: sheet.width() }))
      document.moveDown(0.4)
    },
    paragraph,
    beside: (left, right) => {
      sheet.room(40)
      const top = document.y
      const columns = columnsIn(sheet, [
        { header: '', width: 1 },
        { header: '', width: 1 },
      ])
      const ends = [left, right].map((lines, place) => (columns[place] ? block(sheet, lines, columns[place], top) : top))
      document.y = Math.max(...ends)
      document.x = sheet.left
      document.moveDown(1)
    },
    facts: (rows) => {
      const columns = columnsIn(sheet, [
        { header: '', width: 1 },
        { header: '', width: 3 },
      ])
      const table = createTable(sheet, columns, { quiet: true })
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
    qr: (text) => drawQr(sheet, text),
    attach: ({ name, type, text }) => void document.file(Buffer.from(text), { name, type, creationDate: at, modifiedDate: at }),
    drained: async () => {
      rows += 1
      if (rows % ROWS_AT_A_TIME === 0) await turn()
      while (document.readableLength > document.readableHighWaterMark && !document.destroyed) await turn()
    },
    finish: () => {
      if (page === 0) sheet.turn()
      if (writer.lacked()) paragraph(lacking)
      tags.leavePage(document.page)
      pages.write(() => {
        writer.in('regular', FOOT_SIZE, FOOT_COLOUR)
        document.text(String(page), 0, 0, { lineBreak: false })
      })
      tags.finish()
      document.end()
    },
  }
}

const UNIVERSAL: object = { subset: 'PDF/UA' }

/** Drops a page that is already sent. Later code refers to it by its number; keeping its content would hold the whole document in memory. */
const forget = ({ dictionary }: PDFKit.PDFPage): void => {
  Reflect.set(dictionary, 'data', {})
}

/** Returns the vertical position where it ends. */
const block = ({ document, tags, writer }: Sheet, lines: readonly string[], { x, points }: PlacedColumn, top: number): number => {
  document.y = top
  tags.open('Div')
  for (const [place, line] of lines.entries()) {
    writer.in(place === 0 ? 'bold' : 'regular', 10, '#111')
    tags.write('P', () => writer.lines(line, x, document.y, { width: points, lineGap: 2 }))
  }
  tags.close()
  return document.y
}

/** In pages. A paper for a person to read is shorter. */
const LONG = 60
const FOOT_SIZE = 8
const FOOT_COLOUR = '#666'
/** Room for the number of pages, in points: two digits end at the edge. */
const PAGES_WIDTH = 10

/** Writes at the edge without moving the position where the content continues. */
const foot = ({ document, writer }: Sheet, left: string, right: string, pages: Later): void => {
  const { y } = document
  const { height, width, margins } = document.page
  const bottom = margins.bottom
  margins.bottom = 0
  writer.in('regular', FOOT_SIZE, FOOT_COLOUR)
  document.text(left, 54, height - 36, { width: width - 208, lineBreak: false, ellipsis: true })
  const end = width - 54 - PAGES_WIDTH
  writer.line(right, end - writer.widthOf(`${right} `), height - 36)
  pages.at(end, height - 36)
  margins.bottom = bottom
  document.x = 54
  document.y = y
}

/** Laying out this many rows takes a few milliseconds; then waiting requests get a turn. */
const ROWS_AT_A_TIME = 20
const turn = () => new Promise((resolve) => setImmediate(resolve))
