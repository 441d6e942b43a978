import type { Texts } from '@portal/texts'
import { useMemo } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Files } from '../files/files.tsx'
import { RecordHead } from '../record-head.tsx'
import type { RoomProps } from '../room.ts'
import classes from './expenses.module.css'
import type { Report } from './expenses.queries.ts'
import { ReportActions } from './report-actions.tsx'
import { ReportTag } from './report-tag.tsx'

type Props = RoomProps & { readonly report: Report; readonly onBack: () => void }

/** One report with its expenses and receipts, below what may be done with it now. */
export const ReportView = ({ report, subscription, onBack }: Props) => {
  const texts = useTexts()
  const { expenses, format, words } = texts
  const { title, person, date, state, rows, total, submittedAt, sentAt } = report.content
  const columns = useMemo(() => columnsOf(texts), [texts])
  const pages = useMemo(() => [rows.map((row, place) => ({ ...row, place }))], [rows])
  return (
    <article className={classes['report']} aria-labelledby="report">
      <RecordHead
        id="report"
        title={title}
        state={<ReportTag state={state} texts={texts} />}
        back={expenses.back}
        actions={
          <>
            <ReportActions report={report} subscription={subscription} onRemoved={onBack} />
            <PrintButton />
          </>
        }
        onBack={onBack}
      />
      <Facts
        items={[
          [expenses.person, person],
          [expenses.date, date],
          [words.expenseReportState.submitted, submittedAt && format.date(submittedAt)],
          [words.expenseReportState.sent, sentAt && format.date(sentAt)],
        ]}
      />
      {rows.length === 0 ? (
        <p className={classes['none']}>{expenses.noRows}</p>
      ) : (
        <>
          <DataList label={expenses.expenses} columns={columns} pages={pages} keyOf={({ place }) => String(place)} />
          <p className={classes['sum']}>
            <span className={classes['total']}>{expenses.total(format.money(total))}</span>{' '}
            {expenses.ofWhichVat(format.money(rows.reduce((sum, { vat }) => sum + vat, 0)))}
          </p>
        </>
      )}
      <Files holder={{ id: subscription.id, recordId: report.id }} writes={report.abilities.includes('change')} kind="expense-report" level={3} />
    </article>
  )
}

type Row = Report['content']['rows'][number] & { readonly place: number }

const columnsOf = ({ expenses, format }: Texts): readonly Column<Row>[] => [
  { key: 'what', header: expenses.what, width: 'minmax(0, 3fr)', leading: true, cell: ({ text, kind }) => text || expenses.kinds[kind] },
  { key: 'kind', header: expenses.kind, width: 'minmax(0, 1.5fr)', cell: ({ kind }) => expenses.kinds[kind] },
  { key: 'date', header: expenses.date, width: '6.5rem', cell: ({ date }) => date },
  {
    key: 'vat',
    header: expenses.vat,
    width: 'minmax(0, 1.2fr)',
    figures: true,
    cell: ({ vat }) => format.amount(vat),
  },
  {
    key: 'amount',
    header: expenses.amount,
    width: 'minmax(0, 1.4fr)',
    figures: true,
    cell: ({ amount }) => format.money(amount),
  },
]
