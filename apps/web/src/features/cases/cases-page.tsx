import type { CaseSummary } from '@portal/contract'
import { CASE_STATUSES } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PagedList } from '../../parts/paged-list.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import type { Column } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { StatusTabs } from '../../ui/status-tabs.tsx'
import classes from './cases.module.css'
import { caseQueries } from './cases.queries.ts'

/** Support's cases, the one that has waited longest first. */
const CasesPage = () => {
  const texts = useTexts()
  const { cases } = texts
  const columns = useMemo(() => columnsOf(texts), [texts])
  const { parameters, change } = useAddress()
  const status = CASE_STATUSES.find((each) => each === parameters.get('status')) ?? 'open'
  const assignee = WHOSE.find((each) => each === parameters.get('handlaggare'))
  const found = useInfiniteQuery(caseQueries.all({ status, assignee }))
  const pages = found.data?.pages.map(({ items }) => items) ?? []
  return (
    <>
      <PageHeader title={cases.all} />
      <div className={classes['page']}>
        <StatusTabs
          label={cases.statusFilter}
          chosen={status}
          options={CASE_STATUSES.map((value) => ({ value, label: cases.statusTabs[value] }))}
          onChoose={(chosen) => change({ status: chosen })}
        />
        <StatusTabs
          label={cases.whoseFilter}
          chosen={assignee ?? 'all'}
          options={(['all', ...WHOSE] as const).map((value) => ({ value, label: cases.whose[value] }))}
          onChoose={(chosen) => change({ handlaggare: chosen === 'all' ? null : chosen })}
        />
        <PagedList
          found={found}
          label={cases.all}
          of="case"
          keyOf={({ id }) => id}
          pages={pages}
          columns={columns}
          none={<Empty title={cases.noneTitle}>{cases.none}</Empty>}
        />
      </div>
    </>
  )
}
export default CasesPage

const WHOSE = ['me', 'nobody'] as const

const columnsOf = (texts: Texts): readonly Column<CaseSummary>[] => {
  const { cases, format } = texts
  return [
    { key: 'customer', header: cases.customer, width: 'minmax(0, 1fr)', leading: true, cell: (each) => opener(each, texts) },
    { key: 'subject', header: cases.subject, width: 'minmax(0, 2fr)', cell: ({ subject, number }) => `${number} · ${subject}` },
    { key: 'waits', header: cases.waits, width: '9rem', cell: ({ waitsFor }) => waitsFor && cases.waitsFor[waitsFor] },
    { key: 'assignee', header: cases.assignee, width: '10rem', cell: ({ assignee }) => assignee?.name ?? cases.nobody },
    { key: 'last', header: cases.lastMessage, width: '10rem', cell: ({ lastMessageAt }) => format.date(lastMessageAt) },
  ]
}

const opener = ({ id, customer, number, subject }: CaseSummary, { cases }: Texts) => (
  <TextLink to={`/support/arenden/${id}`} aria-label={cases.named(customer.name, number, subject)}>
    {customer.name}
  </TextLink>
)
