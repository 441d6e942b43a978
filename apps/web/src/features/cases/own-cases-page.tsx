import type { CaseSummary } from '@portal/contract'
import { Button } from '@mantine/core'
import type { Texts } from '@portal/texts'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { ServiceName } from '../../parts/service-mark.tsx'
import { currentCompanyId, useCompany, useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { More } from '../../ui/more.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Ask } from './ask.tsx'
import { caseQueries } from './cases.queries.ts'
import { CASE_TONES } from '../../parts/case-tones.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await queryClient.infiniteQuery(caseQueries.ofCompany(await currentCompanyId(request)))
  return null
}

/** What the company has asked support, the latest question first. */
const OwnCasesPage = () => {
  const texts = useTexts()
  const { cases, companies, nouns, subscriptions } = texts
  const company = useCompany()
  const to = useTo()
  const columns = useMemo(() => columnsOf(texts, to), [texts, to])
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(caseQueries.ofCompany(company.id))
  const [opened, setOpened] = useState(false)
  const pages = data.pages.map(({ items }) => items)
  const shown = pages.flat().length
  return (
    <>
      <PageHeader
        title={cases.own}
        above={companies.above(company)}
        lead={cases.ownLead}
        back={{ to: to('/'), label: subscriptions.title }}
        actions={company.abilities.includes('open-case') && <Button onClick={() => setOpened(true)}>{cases.contact}</Button>}
      />
      {opened && <Ask subscriptionId={null} onClose={() => setOpened(false)} />}
      {shown === 0 ? (
        <Empty title={cases.noneTitle}>{cases.noneOwn}</Empty>
      ) : (
        <>
          <DataList label={cases.own} keyOf={({ id }) => id} pages={pages} columns={columns} />
          <More shown={shown} of={nouns.case} hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
        </>
      )}
    </>
  )
}
export default OwnCasesPage

const columnsOf = ({ cases, format }: Texts, to: (path: string) => string): readonly Column<CaseSummary>[] => [
  {
    key: 'subject',
    header: cases.subject,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: ({ id, number, subject }) => (
      <TextLink to={to(`/arenden/${id}`)}>
        {number} · {subject}
      </TextLink>
    ),
  },
  { key: 'service', header: cases.service, width: 'minmax(0, 1fr)', cell: ({ service }) => service && <ServiceName of={service} /> },
  {
    key: 'status',
    header: cases.statusHeader,
    width: '9rem',
    cell: ({ status }) => <Tag tone={CASE_TONES[status]}>{cases.status[status]}</Tag>,
  },
  { key: 'opened', header: cases.opened, width: '8rem', cell: ({ createdAt }) => format.date(createdAt) },
  { key: 'last', header: cases.lastMessage, width: '10rem', cell: ({ lastMessageAt }) => format.date(lastMessageAt) },
]
