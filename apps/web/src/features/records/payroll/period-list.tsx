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
import { PeriodForm } from './period-form.tsx'
import { PeriodTag } from './period-tag.tsx'
import type { PayrollPeriod } from './payroll.queries.ts'

type Props = RoomProps & {
  readonly found: ComponentProps<typeof PagedList<PayrollPeriod>>['found']
  /** The periods of each page that has been read. */
  readonly pages: readonly (readonly PayrollPeriod[])[]
  readonly onOpen: (month: string) => void
}

export const PeriodList = ({ subscription: { id, abilities }, found, pages, onOpen }: Props) => {
  const texts = useTexts()
  const { payroll } = texts
  const [isAdding, setAdding] = useState(false)
  const writes = abilities.includes('write')
  const columns = useMemo(() => columnsOf(texts, onOpen), [texts, onOpen])
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <h2>{payroll.periods}</h2>
        {writes && <Button onClick={() => setAdding(true)}>{payroll.addPeriod}</Button>}
      </div>
      <PagedList
        found={found}
        label={payroll.periods}
        of="payrollPeriod"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={payroll.noPeriodsTitle}>{writes ? payroll.noPeriods : payroll.noPeriodsReading}</Empty>}
      />
      {isAdding && <PeriodForm id={id} onClose={() => setAdding(false)} onSaved={onOpen} />}
    </div>
  )
}

const columnsOf = ({ format, payroll }: Texts, open: (month: string) => void): readonly Column<PayrollPeriod>[] => [
  {
    key: 'month',
    header: payroll.month,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: ({ content: { month } }) => (
      <Opener label={payroll.openPeriod(month)} onOpen={() => open(month)}>
        {format.month(month)}
      </Opener>
    ),
  },
  { key: 'payday', header: payroll.payday, width: 'minmax(0, 1fr)', cell: ({ content: { payday } }) => payday },
  { key: 'state', header: payroll.state, width: '8rem', cell: ({ content: { state } }) => <PeriodTag state={state} /> },
]
