import type { ReactNode } from 'react'
import classes from './reports.module.css'

export type Line = {
  readonly key: string
  /** How it is to be read: the name of what follows, one of it, what it comes to, what all of it comes to. */
  readonly kind: 'heading' | 'item' | 'sum' | 'total'
  readonly label: ReactNode
  readonly amounts: readonly string[]
}
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly lines: readonly Line[]
  readonly hiddenCaption?: boolean
}

/** A statement as it stands on paper: names to the left, figures to the right, sums under them. */
export const Figures = ({ caption, corner, columns, lines, hiddenCaption = false }: Props) => (
  <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
    <table className={classes['figures']} data-columns={columns.length}>
      <caption className={hiddenCaption ? 'visually-hidden' : classes['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={classes['amount']}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, kind, label, amounts }) => (
          <tr key={key} data-kind={kind}>
            <th scope="row" colSpan={kind === 'heading' ? columns.length + 1 : 1}>
              {label}
            </th>
            {kind !== 'heading' &&
              amounts.map((amount, place) => (
                <td key={columns[place]} className={classes['amount']}>
                  {amount}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
