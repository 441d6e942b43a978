import type { ReactNode } from 'react'
import classes from './matrix.module.css'

export type MatrixRow = { readonly key: string; readonly header: ReactNode; readonly cells: readonly ReactNode[] }
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly MatrixRow[]
  readonly hiddenCaption?: boolean
}

/** A table with a heading for every row and column. It scrolls sideways where it is too wide. */
export const Matrix = ({ caption, corner, columns, rows, hiddenCaption = false }: Props) => (
  <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
    <table className={classes['matrix']}>
      <caption className={hiddenCaption ? 'visually-hidden' : classes['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, header, cells }) => (
          <tr key={key}>
            <th scope="row">{header}</th>
            {cells.map((cell, place) => (
              <td key={columns[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
