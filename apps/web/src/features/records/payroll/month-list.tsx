import { Button } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { type ComponentProps, useMemo, useState } from 'react'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { MonthForm } from './month-form.tsx'
import { MonthTag } from './month-tag.tsx'
import type { Month } from './payroll.queries.ts'

type Props = RoomProps & {
  readonly found: ComponentProps<typeof PagedList<Month>>['found']
  /** The months of each page that has been read. */
  readonly pages: readonly (readonly Month[])[]
  readonly onOpen: (month: string) => void
}

export const MonthList = ({ subscription: { id, abilities }, found, pages, onOpen }: Props) => {
  const texts = useTexts()
  const { payroll } = texts
  const [isAdding, setAdding] = useState(false)
  const writes = abilities.includes('write')
  const columns = useMemo(() => columnsOf(texts, onOpen), [texts, onOpen])
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <h2>{payroll.months}</h2>
        {writes && <Button onClick={() => setAdding(true)}>{payroll.addMonth}</Button>}
      </div>
      <PagedList
        found={found}
        label={payroll.months}
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={payroll.noMonthsTitle}>{writes ? payroll.noMonths : payroll.noMonthsReading}</Empty>}
      />
      {isAdding && <MonthForm id={id} onClose={() => setAdding(false)} onSaved={onOpen} />}
    </div>
  )
}

const columnsOf = ({ format, payroll }: Texts, open: (month: string) => void): readonly Column<Month>[] => [
  {
    key: 'month',
    header: payroll.month,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: ({ content: { month } }) => (
      <Opener label={payroll.openMonth(month)} onOpen={() => open(month)}>
        {format.month(month)}
      </Opener>
    ),
  },
  { key: 'payday', header: payroll.payday, width: 'minmax(0, 1fr)', cell: ({ content: { payday } }) => payday },
  { key: 'state', header: payroll.state, width: '8rem', cell: ({ content: { state } }) => <MonthTag state={state} /> },
]
