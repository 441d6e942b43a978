import { Matrix } from './matrix.tsx'
import classes from './change-matrix.module.css'

/** One row: a service and a party, with the value before and after. `tone`: how a changed value is coloured. */
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
  /** The text of the last cell in rows that do not change. */
  readonly unchanged: string
  readonly rows: readonly ChangeRow[]
}

/** Before and after, row by row. Changed values stand out; the others are dimmed. */
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
