import type { PlacedColumn, Sheet } from './sheet.ts'
import type { Opened } from './tags.ts'
import type { Manner } from './text.ts'

export type Table = {
  /** One text per column. Long texts wrap. A row is not split across pages unless it is longer than one page. */
  readonly row: (cells: readonly string[], manner?: { readonly strong?: boolean }) => void
}

const SIZE = 9
const PADDING = 3

/**
 * `quiet`: without header and lines; the first cell of a row then names the row. On each page it is a table of its own, with its header.
 * In a long document a row is read aloud as one text: an element for each cell would make it eight times as large. */
export const createTable = (sheet: Sheet, columns: readonly PlacedColumn[], { quiet = false } = {}): Table => {
  const { document, tags, writer } = sheet
  let part: Opened | undefined
  const heightOf = (cells: readonly string[]): number => {
    const heights = columns.map(({ points, align }, index) => {
      const text = shown(cells[index], align)
      return fitsIn(points, text, writer.widthOf(text, mannerOf(align))) ? 0 : writer.heightOf(text, { width: points })
    })
    return Math.max(document.currentLineHeight(true), ...heights) + 2 * PADDING
  }
  const cell = (text: string, { x, points, align = 'left' }: PlacedColumn, top: number, height: number): void => {
    const manner = mannerOf(align)
    const width = writer.widthOf(text, manner)
    // Text that fits on one line is written without line breaking, which halves the time for a long list.
    if (fitsIn(points, text, width)) writer.line(text, align === 'right' ? x + points - width : x, top, manner)
    else writer.lines(text, x, top, { ...manner, width: points, align, height: height - PADDING, ellipsis: true })
  }
  const write = (cells: readonly string[], height: number, isHead = false): void => {
    const top = document.y + PADDING
    const writeCell = (index: number, column: PlacedColumn): void => cell(shown(cells[index], column.align), column, top, height)
    if (sheet.isLong()) {
      const all = (): void => columns.forEach((column, index) => writeCell(index, column))
      if (isHead) tags.artifact(all)
      else tags.write('P', all)
    } else {
      tags.open('TR')
      for (const [index, column] of columns.entries()) {
        const header = isHead ? 'Column' : quiet && index === 0 ? 'Row' : undefined
        tags.write(header ? 'TH' : 'TD', () => writeCell(index, column), header)
      }
      tags.close()
    }
    document.x = sheet.left
    document.y = top - PADDING + height
  }
  const line = (colour: string): void => {
    const { y } = document
    tags.artifact(() =>
      document
        .moveTo(sheet.left, y)
        .lineTo(sheet.left + sheet.width(), y)
        .lineWidth(0.5)
        .strokeColor(colour)
        .stroke(),
    )
  }
  const head = (): void => {
    part = tags.open(sheet.isLong() ? 'Div' : 'Table')
    if (quiet) return
    const titles = columns.map(({ header }) => header)
    writer.in('bold', SIZE, '#333')
    write(titles, heightOf(titles), true)
    line('#888')
  }
  sheet.room(40)
  head()
  return {
    row: (cells, { strong = false } = {}) => {
      const weight = strong ? 'bold' : 'regular'
      writer.in(weight, SIZE)
      const height = Math.min(heightOf(cells), sheet.bottom() - 54)
      if (document.y + height > sheet.bottom()) sheet.turn()
      if (!part || !tags.isOpen(part)) head()
      writer.in(weight, SIZE, '#111')
      write(cells, height)
      if (!quiet) line('#ddd')
    },
  }
}

/** Amounts must not break at the thousands separator. */
const shown = (text = '', align: 'left' | 'right' = 'left'): string => (align === 'right' ? text.replaceAll(' ', '\u00a0') : text)

/** Digits of equal width, so that amounts align. */
const mannerOf = (align: 'left' | 'right' = 'left'): Manner => (align === 'right' ? { features: ['tnum'] } : {})

const fitsIn = (points: number, text: string, width: number): boolean => width <= points && !text.includes('\n')
