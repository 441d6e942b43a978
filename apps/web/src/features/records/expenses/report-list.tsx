import { Button } from '@mantine/core'
import { EXPENSE_REPORT_STATES } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { Empty } from '../../../ui/states.tsx'
import { StatusTabs } from '../../../ui/status-tabs.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { expenseQueries } from './expenses.queries.ts'
import { reportColumns } from './report-columns.tsx'
import { ReportForm } from './report-form.tsx'
import { Unsent } from './unsent.tsx'

type Props = RoomProps & {
  /** The report that was open before. Focus returns to it once the list is loaded. */
  readonly left: string | null
  readonly onOpen: (recordId: string) => void
}

/** Everybody's reports, the newest first, filtered by state and searched by title and person. */
export const ReportList = ({ subscription, left, onOpen }: Props) => {
  const { id, abilities } = subscription
  const texts = useTexts()
  const { expenses } = texts
  const { parameters, change } = useAddress()
  const [isAdding, setAdding] = useState(false)
  const q = useSearched()
  const state = EXPENSE_REPORT_STATES.find((each) => each === parameters.get('status'))
  const { found, pages, all: reports } = useRecords(id, 'expense-report', { order: 'desc', ...(state && { state }), q })
  const persons = useQuery(expenseQueries.persons(id)).data?.items ?? []
  const columns = useMemo(() => reportColumns(texts, onOpen), [texts, onOpen])
  const shown = reports.length
  const place = useRef<HTMLDivElement>(null)
  const awaited = useRef(left)
  useEffect(() => {
    if (shown === 0 || !awaited.current) return
    place.current?.querySelector<HTMLElement>(`[data-row="${awaited.current}"]`)?.focus()
    awaited.current = null
  }, [shown])
  const count = (of: (typeof EXPENSE_REPORT_STATES)[number]) => persons.reduce((sum, each) => sum + each[of], 0)
  const writes = abilities.includes('write')
  const add = writes && <Button onClick={() => setAdding(true)}>{expenses.add}</Button>
  const all = {
    value: '',
    label: expenses.counted(
      expenses.all,
      EXPENSE_REPORT_STATES.reduce((sum, each) => sum + count(each), 0),
    ),
  }
  return (
    <div className={classes['section']} ref={place}>
      {writes && <Unsent subscription={subscription} persons={persons} />}
      <div className={classes['bar']}>
        <StatusTabs
          label={expenses.state}
          chosen={state ?? ''}
          options={[all, ...EXPENSE_REPORT_STATES.map((each) => ({ value: each, label: expenses.counted(expenses.stateTabs[each], count(each)) }))]}
          onChoose={(status) => change({ status })}
        />
        <div className={classes['doings']}>{add}</div>
      </div>
      <AddressSearch label={expenses.search} placeholder={expenses.searchWhat} />
      <PagedList
        found={found}
        label={expenses.reports}
        of="expenseReport"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={expenses.noneTitle}>{q || state ? expenses.noneFound : writes ? expenses.noneYet : expenses.noneReading}</Empty>}
      />
      {isAdding && <ReportForm subscription={subscription} onClose={() => setAdding(false)} onSaved={onOpen} />}
    </div>
  )
}
