import { Button } from '@mantine/core'
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { More } from '../../ui/more.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { NoticeRow } from './notice-row.tsx'
import { noticeQueries } from './notices.queries.ts'
import classes from './notices.module.css'

export const loader = async () => {
  await queryClient.infiniteQuery(noticeQueries.list())
  return null
}

/** Notiser: what concerns the reader, newest first. */
const NoticesPage = () => {
  const { notices, nouns } = useTexts()
  const to = useTo()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(noticeQueries.list())
  const { mutate, isPending, error } = useMutation(noticeQueries.read())
  const all = data.pages.flatMap(({ items }) => items)
  const [newest] = all
  return (
    <>
      <PageHeader
        title={notices.title}
        lead={notices.lead}
        actions={
          <>
            {newest && all.some(({ read }) => !read) && (
              <Button variant="default" loading={isPending} onClick={() => mutate({ upTo: newest.id })}>
                {notices.readAll}
              </Button>
            )}
            <ButtonLink to={to('/konto')} variant="default">
              {notices.toSettings}
            </ButtonLink>
          </>
        }
      />
      <Refusal error={error} />
      {all.length === 0 && <Empty title={notices.emptyTitle}>{notices.empty}</Empty>}
      <ul className={classes['notices']} aria-label={notices.title}>
        {all.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      <More shown={all.length} of={nouns.notice} hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
export default NoticesPage
