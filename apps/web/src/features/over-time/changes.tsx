import type { AccessChangeView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PagedList } from '../../parts/paged-list.tsx'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { overTimeQueries } from './over-time.queries.ts'
import classes from './over-time.module.css'

/** One line of the timeline: what changed for one company or person at an instant. */
type Line = {
  readonly key: string
  readonly at: string
  readonly planned: boolean
  readonly who: string
  readonly before: string
  readonly after: string
  readonly why: string
}

/** Every change, planned and past, the latest first. */
export const Changes = ({ id }: { readonly id: string }) => {
  const texts = useTexts()
  const { overTime } = texts
  const found = useInfiniteQuery(overTimeQueries.timeline(id))
  const lines = useMemo(() => found.data?.pages.map(({ items }) => items.flatMap((change) => linesOf(change, texts))) ?? [], [found.data, texts])
  const columns = useMemo(() => columnsOf(texts), [texts])
  return (
    <section className={classes['section']} aria-labelledby="changes">
      <h2 id="changes">{overTime.changes}</h2>
      <PagedList
        found={found}
        pages={lines}
        label={overTime.changes}
        of="change"
        columns={columns}
        keyOf={({ key }) => key}
        none={<Empty title={overTime.noChanges} />}
      />
    </section>
  )
}

const linesOf = ({ at, planned, inTheWay, parties, people }: AccessChangeView, { overTime }: Texts): readonly Line[] => [
  ...parties.map(({ company, before, access, because }) => ({
    key: `${at} ${company.id}`,
    at,
    planned,
    who: company.name,
    before: before === null ? overTime.unknown : overTime.level[before],
    after: overTime.level[access],
    why: inTheWay ? `${overTime.because[because]} ${overTime.inTheWay}` : overTime.because[because],
  })),
  ...people.map(({ name, before, access }, place) => ({
    key: `${at} ${place}`,
    at,
    planned,
    who: name,
    before: overTime.level[before],
    after: overTime.level[access],
    why: overTime.ownChange,
  })),
]

const columnsOf = ({ format, overTime }: Texts): readonly Column<Line>[] => [
  {
    key: 'when',
    header: overTime.when,
    width: '12rem',
    leading: true,
    cell: ({ at, planned }) => (
      <span className={classes['when']}>
        <time dateTime={at}>{format.instant(at)}</time>
        {planned && <Tag tone="info">{overTime.planned}</Tag>}
      </span>
    ),
  },
  { key: 'who', header: overTime.who, width: 'minmax(0, 1fr)', cell: ({ who }) => <strong>{who}</strong> },
  { key: 'before', header: overTime.before, width: '8rem', cell: ({ before }) => before },
  { key: 'after', header: overTime.after, width: '8rem', cell: ({ after }) => <strong>{after}</strong> },
  { key: 'why', header: overTime.why, width: 'minmax(0, 2fr)', cell: ({ why }) => why },
]
