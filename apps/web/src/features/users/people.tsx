import { useInfiniteQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { isolated } from '../../platform/isolated.ts'
import { useTexts } from '../../platform/texts.ts'
import { DataList } from '../../ui/data-list.tsx'
import { More } from '../../ui/more.tsx'
import { Empty, Loading } from '../../ui/states.tsx'
import { userQueries } from './users.queries.ts'
import classes from './users.module.css'

/** A company's users to read, on a page about the company. */
export const People = ({ companyId }: { readonly companyId: string }) => {
  const { nouns, users, words } = useTexts()
  const heading = useId()
  const found = useInfiniteQuery(userQueries.list(companyId))
  const pages = found.data?.pages.map(({ items }) => items) ?? []
  const shown = pages.flat().length
  return (
    <section className={classes['people']} aria-labelledby={heading}>
      <h2 id={heading}>{users.listLabel}</h2>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={2} />}
      {found.data && shown === 0 && <Empty title={users.emptyTitle} />}
      {shown > 0 && (
        <DataList
          label={users.listLabel}
          keyOf={(each) => each.id}
          pages={pages}
          columns={[
            {
              key: 'name',
              header: users.user,
              width: 'minmax(0, 1fr)',
              leading: true,
              cell: ({ name, isMainContact }) => (isMainContact ? `${isolated(name)} · ${words.mainContact}` : name),
            },
            { key: 'email', header: users.email, width: 'minmax(0, 1fr)', cell: ({ email }) => email },
            { key: 'role', header: users.role, width: '9rem', cell: ({ role }) => words.role[role] },
            { key: 'status', header: users.status, width: '7rem', cell: ({ status }) => words.membershipStatus[status] },
          ]}
        />
      )}
      {found.hasNextPage && (
        <More byHand shown={shown} of={nouns.user} hasMore loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </section>
  )
}
