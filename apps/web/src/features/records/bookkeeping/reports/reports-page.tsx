import { REPORTS, type Report } from '@portal/domain'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { useTo } from '../../../../platform/company.ts'
import { queryClient } from '../../../../platform/query-client.ts'
import { useTexts } from '../../../../platform/texts.ts'
import { useAddress } from '../../../../platform/use-address.ts'
import { SelectField } from '../../../../ui/fields.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { PrintButton } from '../../../../ui/print-button.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { StatusTabs } from '../../../../ui/status-tabs.tsx'
import { recordQueries } from '../../records.queries.ts'
import { BalanceSheet } from './balance-sheet.tsx'
import { IncomeStatement } from './income-statement.tsx'
import { Ledger } from './ledger.tsx'
import { pdfAddress, reportQueries } from './reports.queries.ts'
import classes from './reports.module.css'
import { Vouchers } from './vouchers.tsx'

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const id = params['subscriptionId'] ?? ''
  const { searchParams } = new URL(request.url)
  const year = searchParams.get('ar')
  // The report that is shown first is on its way while the page is made; what becomes of it, the page tells.
  if (year && !searchParams.has('rapport')) queryClient.query(reportQueries.balanceSheet(id, year)).catch(() => undefined)
  await Promise.all([queryClient.query(reportQueries.subscription(id)), queryClient.query(recordQueries.years(id))])
  return null
}

const CONTENT: Readonly<Record<Report, ComponentType<{ readonly id: string; readonly year: string }>>> = {
  'balance-sheet': BalanceSheet,
  'income-statement': IncomeStatement,
  'general-ledger': Ledger,
  'voucher-list': Vouchers,
}

/** A set of books read as reports, a fiscal year at a time; the same whether one works in it or only reads. */
const ReportsPage = () => {
  const { frame, records, reports: say } = useTexts()
  const id = useParams()['subscriptionId'] ?? ''
  const { service, customer } = useSuspenseQuery(reportQueries.subscription(id)).data
  const years = useSuspenseQuery(recordQueries.years(id)).data.items.flatMap((each) => (each.kind === 'fiscal-year' ? [each.content] : []))
  const { parameters, change } = useAddress()
  const to = useTo()
  const latest = years.toSorted((one, other) => (one.from < other.from ? 1 : -1))
  const year = latest.find(({ from }) => from === parameters.get('ar')) ?? latest.find(({ vouchers }) => vouchers > 0) ?? latest[0]
  const report = REPORTS.find((each) => each === parameters.get('rapport')) ?? 'balance-sheet'
  const Content = CONTENT[report]
  return (
    <>
      <PageHeader
        title={say.title}
        above={`${service.name} · ${customer.name}`}
        back={{ to: to(`/tjanster/${id}`, year && { ar: year.from }), label: service.name }}
      />
      {year ? (
        <div className={classes['page']}>
          <div className={classes['bar']}>
            <SelectField
              label={records.fiscalYear}
              value={year.from}
              onChange={(ar) => change({ ar, konto: null })}
              data={latest.map(({ from, to: until }) => ({ value: from, label: records.yearOption(from, until) }))}
            />
            <div className={classes['doings']}>
              <Button
                component="a"
                href={pdfAddress(id, report, year.from)}
                download
                variant="default"
                leftSection={<IconDownload size={18} stroke={1.75} />}
              >
                {say.pdf}
              </Button>
              <PrintButton>{frame.print}</PrintButton>
            </div>
          </div>
          <StatusTabs
            label={say.choose}
            chosen={report}
            options={REPORTS.map((value) => ({ value, label: say.name[value] }))}
            onChoose={(rapport) => change({ rapport, konto: null })}
          />
          <Content key={year.from} id={id} year={year.from} />
        </div>
      ) : (
        <Empty title={records.noYearsTitle}>{records.noYearsReading}</Empty>
      )}
    </>
  )
}
export default ReportsPage
