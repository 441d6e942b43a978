import type { PlacedColumn, Sheet } from './sheet.ts'

export type Table = {
  /** One text per column. Long texts wrap. A row is not split across pages unless it is longer than one page. */
  readonly row: (cells: readonly string[], manner?: { readonly strong?: boolean }) => void
}

const SIZE = 9
const PADDING = 3

/** `quiet`: without header and lines. */
export const createTable = (sheet: Sheet, columns: readonly PlacedColumn[], { quiet = false } = {}): Table => {
  const { document } = sheet
  const heightOf = (cells: readonly string[]): number => {
    const heights = columns.map(({ points, align }, index) => {
      const text = shown(cells[index], align)
      return fitsIn(points, text, document.widthOfString(text, mannerOf(align))) ? 0 : document.heightOfString(text, { width: points })
    })
    return Math.max(document.currentLineHeight(true), ...heights) + 2 * PADDING
  }
  const write = (cells: readonly string[], height: number): void => {
    const top = document.y + PADDING
    for (const [index, { x, points, align = 'left' }] of columns.entries()) {
      const text = shown(cells[index], align)
      const manner = mannerOf(align)
      const width = document.widthOfString(text, manner)
      // Text that fits on one line is written without line breaking, which halves the time for a long list.
      if (fitsIn(points, text, width)) document.text(text, align === 'right' ? x + points - width : x, top, { ...manner, lineBreak: false })
      else document.text(text, x, top, { ...manner, width: points, align, height: height - PADDING, ellipsis: true })
    }
    document.x = sheet.left
    document.y = top - PADDING + height
  }
  const line = (colour: string): void => {
    const { y } = document
    document
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width(), y)
      .lineWidth(0.5)
      .strokeColor(colour)
      .stroke()
  }
  const head = (): void => {
    if (quiet) return
    const titles = columns.map(({ header }) => header)
    document.font('bold').fontSize(SIZE).fillColor('#333')
    write(titles, heightOf(titles))
    line('#888')
  }
  sheet.room(40)
  head()
  return {
    row: (cells, { strong = false } = {}) => {
      document.font(strong ? 'bold' : 'regular').fontSize(SIZE)
      const height = Math.min(heightOf(cells), sheet.bottom() - 54)
      if (document.y + height > sheet.bottom()) {
        sheet.turn()
        head()
      }
      document
        .font(strong ? 'bold' : 'regular')
        .fontSize(SIZE)
        .fillColor('#111')
      write(cells, height)
      if (!quiet) line('#ddd')
    },
  }
}

/** Amounts must not break at the thousands separator. */
const shown = (text = '', align: 'left' | 'right' = 'left'): string => (align === 'right' ? text.replaceAll(' ', '\u00a0') : text)

/** Digits of equal width, so that amounts align. */
const mannerOf = (align: 'left' | 'right' = 'left'): { features?: PDFKit.Mixins.OpenTypeFeatures[] } =>
  align === 'right' ? { features: ['tnum'] } : {}

const fitsIn = (points: number, text: string, width: number): boolean => width <= points && !text.includes('\n')
