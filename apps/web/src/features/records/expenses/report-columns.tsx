import type { Texts } from '@portal/texts'
import { IconPaperclip } from '@tabler/icons-react'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import own from './expenses.module.css'
import type { Report } from './expenses.queries.ts'
import { ReportTag } from './report-tag.tsx'

export const reportColumns = (texts: Texts, open: (recordId: string) => void): readonly Column<Report>[] => {
  const { expenses, files, format } = texts
  return [
    {
      key: 'title',
      header: expenses.report,
      width: 'minmax(0, 2fr)',
      leading: true,
      cell: ({ id, content: { title, person } }) => (
        <Opener label={expenses.openNamed(title, person)} row={id} onOpen={() => open(id)}>
          {title}
        </Opener>
      ),
    },
    { key: 'person', header: expenses.person, width: 'minmax(0, 1fr)', cell: ({ content: { person } }) => person },
    { key: 'date', header: expenses.date, width: '6.5rem', cell: ({ content: { date } }) => date },
    {
      key: 'files',
      header: files.of['expense-report'].heading,
      width: '4.5rem',
      cell: ({ files: count }) =>
        count === 0 ? (
          '–'
        ) : (
          <span className={own['clip']} aria-label={files.receiptCount(count)} role="img">
            <IconPaperclip size={16} stroke={1.75} aria-hidden="true" /> {count}
          </span>
        ),
    },
    {
      key: 'amount',
      header: expenses.amount,
      figures: true,
      width: '8rem',
      cell: ({ content: { total } }) => format.money(total),
    },
    { key: 'state', header: expenses.state, width: '6.5rem', cell: ({ content: { state } }) => <ReportTag state={state} texts={texts} /> },
  ]
}
