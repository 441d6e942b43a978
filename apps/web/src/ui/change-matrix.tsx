import { Matrix } from './matrix.tsx'
import classes from './change-matrix.module.css'

/** One row: what and who, from what to what. `tone`: how the new value reads where it differs. */
export type ChangeRow = {
  readonly key: string
  readonly what: string
  readonly who: string
  readonly before: string
  readonly after: string
  readonly changed: boolean
  readonly tone: 'danger' | 'warning' | 'plain'
}
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly [before: string, after: string]
  /** What stands in the last cell of a row that does not change. */
  readonly unchanged: string
  readonly rows: readonly ChangeRow[]
}

/** Before and after, row by row: what changes clearly, what stays the same quietly. */
export const ChangeMatrix = ({ caption, corner, columns, unchanged, rows }: Props) => (
  <Matrix
    caption={caption}
    hiddenCaption
    corner={corner}
    columns={columns}
    rows={rows.map(({ key, what, who, before, after, changed, tone }) => {
      const quiet = !changed || undefined
      return {
        key,
        header: (
          <span className={classes['row']} data-quiet={quiet}>
            <span>{what}</span>
            <span className={classes['who']}>{who}</span>
          </span>
        ),
        cells: [
          <span key="before" className={classes['value']} data-quiet={quiet}>
            {before}
          </span>,
          <span key="after" className={classes['value']} data-quiet={quiet} data-changed={changed || undefined} data-tone={tone}>
            {changed ? after : unchanged}
          </span>,
        ],
      }
    })}
  />
)
