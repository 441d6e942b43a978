export type Column = {
  readonly header: string
  /** A share of the page's width. */
  readonly width: number
  readonly align?: 'left' | 'right'
}
export type PlacedColumn = Column & { readonly x: number; readonly points: number }

/** What is being written on: lengths in points. */
export type Sheet = {
  readonly document: PDFKit.PDFDocument
  readonly left: number
  readonly width: () => number
  /** Nothing is written below this. */
  readonly bottom: () => number
  /** Begins a page. */
  readonly turn: () => void
  /** Begins a page unless there is room for this height. */
  readonly room: (height: number) => void
}

export const ROW_HEIGHT = 14
const GAP = 8

/** Where each column begins and how wide it is, a gap between them. */
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
