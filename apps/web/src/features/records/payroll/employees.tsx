import { Button, UnstyledButton } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { EmployeeForm } from './employee-form.tsx'
import { type Employee, isEmployee } from './payroll.queries.ts'

/** Whoever is paid, by number; opened to be corrected by whoever may. */
export const Employees = ({ subscription: { id, abilities } }: RoomProps) => {
  const texts = useTexts()
  const { frame, payroll, records } = texts
  const { parameters, change } = useAddress()
  const [doing, setDoing] = useState<Employee | 'adding'>()
  const q = parameters.get('q') ?? ''
  const writes = abilities.includes('write')
  const found = useInfiniteQuery(recordQueries.list(id, { kind: 'employee', ...(q && { q }) }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isEmployee)) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, writes ? setDoing : undefined), [texts, writes])
  const shown = pages.flat().length
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <SearchField
          label={payroll.searchEmployee}
          placeholder={records.name}
          clearLabel={frame.clearSearch}
          value={q}
          onSearch={(text) => change({ q: text || null }, 'typed')}
        />
        {writes && <Button onClick={() => setDoing('adding')}>{payroll.addEmployee}</Button>}
      </div>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && shown === 0 && (
        <Empty title={payroll.noEmployeesTitle}>{q ? records.noVouchers : writes ? payroll.noEmployees : payroll.noEmployeesReading}</Empty>
      )}
      {shown > 0 && (
        <>
          <DataList label={records.employees} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {doing && <EmployeeForm id={id} {...(doing !== 'adding' && { employee: doing })} onClose={() => setDoing(undefined)} />}
    </div>
  )
}

const columnsOf = ({ format, payroll, records }: Texts, open: ((employee: Employee) => void) | undefined): readonly Column<Employee>[] => [
  {
    key: 'name',
    header: records.name,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: (employee) =>
      open ? (
        <UnstyledButton className={classes['opener']} aria-label={payroll.editEmployee(employee.content.name)} onClick={() => open(employee)}>
          {employee.content.name}
        </UnstyledButton>
      ) : (
        employee.content.name
      ),
  },
  { key: 'number', header: payroll.number, width: '4rem', cell: ({ content: { number } }) => number ?? '–' },
  { key: 'personal', header: payroll.personalNumber, width: 'minmax(0, 1fr)', cell: ({ content: { personalNumber } }) => personalNumber ?? '–' },
  { key: 'tax', header: payroll.taxPercent, width: '7rem', figures: true, cell: ({ content: { taxPercent } }) => figure(String(taxPercent)) },
  {
    key: 'salary',
    header: payroll.salary,
    width: '9rem',
    figures: true,
    cell: ({ content: { monthlySalary } }) => figure(monthlySalary === null ? '–' : format.money(monthlySalary)),
  },
]

const figure = (text: string) => <span className={classes['amount']}>{text}</span>
