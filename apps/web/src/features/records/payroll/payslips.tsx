import { Button, UnstyledButton } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import records from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import { isPayslip, type Payslip } from './payroll.queries.ts'
import { PayslipDialog } from './payslip-dialog.tsx'
import { PayslipForm } from './payslip-form.tsx'

type Props = { readonly id: string; readonly month: string; readonly writes: boolean; readonly reads: boolean }

/** A month's payslips; `writes`: it is open and the visitor may change it; `reads`: they never may. */
export const Payslips = ({ id, month, writes, reads }: Props) => {
  const texts = useTexts()
  const { payroll } = texts
  const [opened, open] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const found = useInfiniteQuery(recordQueries.list(id, { kind: 'payslip', year: `${month}-01` }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isPayslip)) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  const all = pages.flat()
  const payslip = all.find((each) => each.id === opened)
  return (
    <section className={records['section']} aria-labelledby="payslips">
      <div className={records['bar']}>
        <h3 id="payslips">{payroll.payslips}</h3>
        {writes && <Button onClick={() => setAdding(true)}>{payroll.addPayslip}</Button>}
      </div>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && all.length === 0 && <Empty title={payroll.noPayslipsTitle}>{reads ? payroll.noPayslipsReading : payroll.noPayslips}</Empty>}
      {all.length > 0 && (
        <>
          <DataList label={payroll.payslips} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={all.length} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
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
      <UnstyledButton className={records['opener']} aria-label={payroll.openPayslip(name)} onClick={() => open(id)}>
        {name}
      </UnstyledButton>
    ),
  },
  ...(['gross', 'tax', 'net'] as const).map((sum): Column<Payslip> => ({
    key: sum,
    header: payroll[sum],
    width: 'minmax(0, 1fr)',
    figures: true,
    cell: ({ content }) => <span className={records['amount']}>{format.money(content[sum])}</span>,
  })),
]
