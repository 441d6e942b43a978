import type { Tags } from './tags.ts'
import type { Writer } from './text.ts'

export type Column = {
  readonly header: string
  /** A share of the page width. */
  readonly width: number
  readonly align?: 'left' | 'right'
}
export type PlacedColumn = Column & { readonly x: number; readonly points: number }

/** The page being written; lengths in points. */
export type Sheet = {
  readonly document: PDFKit.PDFDocument
  readonly tags: Tags
  readonly writer: Writer
  readonly left: number
  readonly width: () => number
  /** The lowest position for content. */
  readonly bottom: () => number
  /** Whether so many pages are written that details are left out of the tags. */
  readonly isLong: () => boolean
  /** Starts a new page. */
  readonly turn: () => void
  /** Starts a new page unless there is this much height left. */
  readonly room: (height: number) => void
}

export const ROW_HEIGHT = 14
const GAP = 8

/** The position and width of each column, with a gap between columns. */
export const columnsIn = (sheet: Sheet, columns: readonly Column[]): readonly PlacedColumn[] => {
  if (sheet.document.page === null) sheet.turn()
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const space = sheet.width() - GAP * (columns.length - 1)
  let x = sheet.left
  return columns.map((column) => {
    const points = (space * column.width) / shares
    const placed = { ...column, x, points }
    x += points + GAP
    return placed
  })
}
