import { Button } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { useMemo, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { EmployeeForm } from './employee-form.tsx'
import type { Employee } from './payroll.queries.ts'

/** The employees by number. Those who may write can open and correct them. */
export const Employees = ({ subscription: { id, abilities } }: RoomProps) => {
  const texts = useTexts()
  const { payroll } = texts
  const [doing, setDoing] = useState<Employee | 'adding'>()
  const q = useSearched()
  const writes = abilities.includes('write')
  const { found, pages } = useRecords(id, 'employee', { q })
  const columns = useMemo(() => columnsOf(texts, writes ? setDoing : undefined), [texts, writes])
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <AddressSearch label={payroll.searchEmployee} placeholder={payroll.name} />
        {writes && <Button onClick={() => setDoing('adding')}>{payroll.addEmployee}</Button>}
      </div>
      <PagedList
        found={found}
        label={payroll.employees}
        of="employee"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={
          <Empty title={payroll.noEmployeesTitle}>{q ? payroll.noEmployeesFound : writes ? payroll.noEmployees : payroll.noEmployeesReading}</Empty>
        }
      />
      {doing && <EmployeeForm id={id} {...(doing !== 'adding' && { employee: doing })} onClose={() => setDoing(undefined)} />}
    </div>
  )
}

const columnsOf = ({ format, payroll }: Texts, open: ((employee: Employee) => void) | undefined): readonly Column<Employee>[] => [
  {
    key: 'name',
    header: payroll.name,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: (employee) =>
      open ? (
        <Opener label={payroll.editEmployee(employee.content.name)} onOpen={() => open(employee)}>
          {employee.content.name}
        </Opener>
      ) : (
        employee.content.name
      ),
  },
  { key: 'number', header: payroll.number, width: '4rem', cell: ({ content: { number } }) => number ?? '–' },
  { key: 'personal', header: payroll.personalNumber, width: 'minmax(0, 1fr)', cell: ({ content: { personalNumber } }) => personalNumber ?? '–' },
  { key: 'tax', header: payroll.taxPercent, width: '7rem', figures: true, cell: ({ content: { taxPercent } }) => taxPercent },
  {
    key: 'salary',
    header: payroll.salary,
    width: '9rem',
    figures: true,
    cell: ({ content: { monthlySalary } }) => (monthlySalary === null ? '–' : format.money(monthlySalary)),
  },
]
