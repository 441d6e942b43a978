import { Button } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { useMemo, useState } from 'react'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { idOf } from '../kind.ts'
import records from '../records.module.css'
import { useRecords } from '../use-records.ts'
import type { Payslip } from './payroll.queries.ts'
import { PayslipDialog } from './payslip-dialog.tsx'
import { PayslipForm } from './payslip-form.tsx'

type Props = { readonly id: string; readonly month: string; readonly writes: boolean; readonly reads: boolean }

/** The payslips of a payroll period. `writes`: the visitor may change them now. `reads`: the visitor may never change them. */
export const Payslips = ({ id, month, writes, reads }: Props) => {
  const texts = useTexts()
  const { payroll } = texts
  const [opened, open] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const { found, pages, all } = useRecords(id, 'payslip', { year: `${month}-01` })
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  const payslip = all.find((each) => each.id === opened)
  return (
    <section className={records['section']} aria-labelledby="payslips">
      <div className={records['bar']}>
        <h3 id="payslips">{payroll.payslips}</h3>
        {writes && <Button onClick={() => setAdding(true)}>{payroll.addPayslip}</Button>}
      </div>
      <PagedList
        found={found}
        label={payroll.payslips}
        of="payslip"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={payroll.noPayslipsTitle}>{reads ? payroll.noPayslipsReading : payroll.noPayslips}</Empty>}
      />
      {payslip && <PayslipDialog id={id} payslip={payslip} writes={writes} onClose={() => open(undefined)} />}
      {isAdding && <PayslipForm id={id} month={month} onClose={() => setAdding(false)} />}
    </section>
  )
}

const columnsOf = ({ format, payroll }: Texts, open: (recordId: string) => void): readonly Column<Payslip>[] => [
  {
    key: 'name',
    header: payroll.employee,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: ({ id, content: { name } }) => (
      <Opener label={payroll.openPayslip(name)} onOpen={() => open(id)}>
        {name}
      </Opener>
    ),
  },
  ...(['gross', 'tax', 'net'] as const).map((sum): Column<Payslip> => ({
    key: sum,
    header: payroll[sum],
    width: 'minmax(0, 1fr)',
    figures: true,
    cell: ({ content }) => format.money(content[sum]),
  })),
]
