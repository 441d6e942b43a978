import type { ReactNode } from 'react'
import classes from './matrix.module.css'

export type MatrixRow = { readonly key: string; readonly header: ReactNode; readonly cells: readonly ReactNode[] }
/** A heading in plain words, or one that is made up of several parts. */
export type MatrixColumn = string | { readonly key: string; readonly header: ReactNode }
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  readonly hiddenCaption?: boolean
  /** The cells are numbers: they and their headings stand at the right edge. */
  readonly figures?: boolean
}

/** A table with a heading for every row and column. It scrolls sideways where it is too wide. */
export const Matrix = ({ caption, corner, columns, rows, hiddenCaption = false, figures = false }: Props) => (
  <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
    <table className={classes['matrix']} data-figures={figures || undefined}>
      <caption className={hiddenCaption ? 'visually-hidden' : classes['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col">
              {typeof column === 'string' ? column : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, header, cells }) => (
          <tr key={key}>
            <th scope="row">{header}</th>
            {columns.map((column, place) => (
              <td key={keyOf(column)}>{cells[place]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const keyOf = (column: MatrixColumn): string => (typeof column === 'string' ? column : column.key)
