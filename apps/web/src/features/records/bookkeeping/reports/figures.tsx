import type { ReactNode } from 'react'
import classes from './reports.module.css'

export type Line = {
  readonly key: string
  /** `heading`: the name of a group; `item`: one line of it; `sum`: the sum of the group; `total`: the sum of several groups. */
  readonly kind: 'heading' | 'item' | 'sum' | 'total'
  readonly label: ReactNode
  readonly amounts: readonly string[]
}
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly lines: readonly Line[]
  /** The columns, from 0, that a phone has no room for. */
  readonly asides?: readonly number[]
  readonly hiddenCaption?: boolean
}

/** A statement as on paper: names to the left, figures to the right, sums below. */
export const Figures = ({ caption, corner, columns, lines, asides = [], hiddenCaption = false }: Props) => (
  <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
    <table className={classes['figures']} data-columns={columns.length}>
      <caption className={hiddenCaption ? 'visually-hidden' : classes['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column, place) => (
            <th key={column} scope="col" className={classes['amount']} data-aside={asides.includes(place) || undefined}>
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
                <td key={columns[place]} className={classes['amount']} data-aside={asides.includes(place) || undefined}>
                  {amount}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
