import type { ReactNode } from 'react'
import classes from './change-matrix.module.css'
import { Matrix } from './matrix.tsx'

/** A value before and after. `tone`: how the value after is coloured where it differs. `icon`: of the value after, beside its word. */
export type Change = {
  readonly before: string
  readonly after: string
  readonly changed: boolean
  readonly tone: 'danger' | 'warning' | 'plain'
  readonly icon: ReactNode
}
/** One thing, with its change in each column; `undefined` where there is none to tell of. */
export type ChangeRow = { readonly key: string; readonly what: string; readonly mark?: ReactNode; readonly changes: readonly (Change | undefined)[] }
type Column = { readonly key: string; readonly title: string; readonly name: string }
type Props = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly Column[]
  /** The word for what stays. */
  readonly unchanged: string
  /** Says on one line what stays, from the names of its rows. */
  readonly staying: (names: readonly string[]) => string
  readonly rows: readonly ChangeRow[]
}

/** What changes, a row for each thing and the change in one cell. What stays is one line, which opens. */
export const ChangeMatrix = ({ caption, corner, columns, unchanged, staying, rows }: Props) => {
  const changing = rows.filter(hasChange)
  const others = rows.filter((row) => !hasChange(row))
  const headings = columns.map(({ key, title, name }) => ({ key, header: <Heading title={title} name={name} /> }))
  const table = (of: readonly ChangeRow[], title: string) => (
    <Matrix
      caption={title}
      hiddenCaption
      corner={corner}
      columns={headings}
      rows={of.map(({ key, what, mark, changes }) => ({
        key,
        header: <Thing what={what} mark={mark} />,
        cells: changes.map((change, place) => change && <Cell key={columns[place]?.key} change={change} unchanged={unchanged} />),
      }))}
    />
  )
  return (
    <div className={classes['both']}>
      {changing.length > 0 && table(changing, caption)}
      {others.length > 0 && (
        <details className={classes['staying']}>
          <summary>{staying(others.map(({ what }) => what))}</summary>
          {table(others, unchanged)}
        </details>
      )}
    </div>
  )
}

const hasChange = ({ changes }: ChangeRow): boolean => changes.some((change) => change?.changed)

const Thing = ({ what, mark }: Pick<ChangeRow, 'what' | 'mark'>) => (
  <span className={classes['thing']}>
    {mark}
    {what}
  </span>
)

const Heading = ({ title, name }: { readonly title: string; readonly name: string }) => (
  <>
    {title}
    <bdi className={classes['name']}>{name}</bdi>
  </>
)

const Cell = ({ change: { before, after, changed, tone, icon }, unchanged }: { readonly change: Change; readonly unchanged: string }) =>
  changed ? (
    <span className={classes['change']} data-tone={tone}>
      {icon}
      <span>
        {before} → <strong className={classes['after']}>{after}</strong>
      </span>
    </span>
  ) : (
    <span className={classes['same']}>
      {before} <span className={classes['word']}>({unchanged.toLocaleLowerCase()})</span>
    </span>
  )
