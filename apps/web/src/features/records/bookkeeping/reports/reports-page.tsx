import { REPORTS, type Report } from '@portal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ServiceMark } from '../../../../parts/service-mark.tsx'
import { useTo } from '../../../../platform/company.ts'
import { queryClient } from '../../../../platform/query-client.ts'
import { useTexts } from '../../../../platform/texts.ts'
import { useAddress } from '../../../../platform/use-address.ts'
import { DownloadButton } from '../../../../ui/download-button.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { PrintButton } from '../../../../ui/print-button.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { StatusTabs } from '../../../../ui/status-tabs.tsx'
import { FiscalYearField, useFiscalYears } from '../../fiscal-years.tsx'
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
  // Starts to fetch the first report while the page loads. The page itself tells if that fails.
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

/** The reports of one fiscal year, one at a time; the address says which year and report. */
const ReportsPage = () => {
  const { bookkeeping, reports: say, subscriptions } = useTexts()
  const id = useParams()['subscriptionId'] ?? ''
  const { service, customer } = useSuspenseQuery(reportQueries.subscription(id)).data
  const years = useFiscalYears(id)
  const { parameters, change } = useAddress()
  const to = useTo()
  const year = years.find(({ from }) => from === parameters.get('ar')) ?? years.find(({ vouchers }) => vouchers > 0) ?? years[0]
  const report = REPORTS.find((each) => each === parameters.get('rapport')) ?? 'balance-sheet'
  const Content = CONTENT[report]
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={service.code} size="large" />}
        title={say.title}
        above={subscriptions.above(service.name, customer.name)}
        back={{ to: to(`/tjanster/${id}`, year && { ar: year.from }), label: service.name }}
      />
      {year ? (
        <div className={classes['page']}>
          <div className={classes['bar']}>
            <FiscalYearField years={years} year={year} onChoose={(ar) => change({ ar, konto: null })} />
            <div className={classes['doings']}>
              <DownloadButton href={pdfAddress(id, report, year.from)}>{say.pdf}</DownloadButton>
              <PrintButton />
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
        <Empty title={bookkeeping.noYearsTitle}>{bookkeeping.noYearsReading}</Empty>
      )}
    </>
  )
}
export default ReportsPage
