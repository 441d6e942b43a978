import type { UserView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { currentCompanyId, useCompany } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { More } from '../../ui/more.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { CreateUser } from './create-user.tsx'
import { EditUser } from './edit-user.tsx'
import { UserList } from './user-list.tsx'
import { userQueries } from './users.queries.ts'
import classes from './users.module.css'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const id = await currentCompanyId(request)
  await Promise.all([queryClient.infiniteQuery(userQueries.list(id)), queryClient.query(userQueries.services(id))])
  return null
}

/** Användare och tjänster: who can do what in the company, and who is its main contact (G6, G7). */
const UsersPage = () => {
  const { companies, nouns, users } = useTexts()
  const company = useCompany()
  const [editing, edit] = useState<string>()
  const [creating, create] = useState(false)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(userQueries.list(company.id))
  const pages = data.pages.map(({ items }) => items)
  const everyone: readonly UserView[] = pages.flat()
  const edited = everyone.find(({ id }) => id === editing)
  return (
    <>
      <PageHeader
        title={users.title}
        above={companies.above(company)}
        lead={{ membership: users.lead, collaboration: users.leadVia, support: users.leadVia }[company.via]}
        actions={company.abilities.includes('add-users') && <Button onClick={() => create(true)}>{users.create}</Button>}
      />
      <div className={classes['page']}>
        {!company.mainContact && company.kind === 'customer' && (
          <Banner tone="warning" title={users.noMainContact(company.customerNumber)}>
            {users.noMainContactWhat}
          </Banner>
        )}
        {everyone.length === 0 ? <Empty title={users.emptyTitle}>{users.empty}</Empty> : <UserList pages={pages} onEdit={edit} />}
        <More shown={everyone.length} of={nouns.user} hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      </div>
      {creating && <CreateUser companyId={company.id} onClose={() => create(false)} />}
      {edited && <EditUser key={edited.id} companyId={company.id} user={edited} onClose={() => edit(undefined)} />}
    </>
  )
}
export default UsersPage
