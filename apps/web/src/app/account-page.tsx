import { useSuspenseQuery } from '@tanstack/react-query'
import { noticeQueries } from '../features/notices/notices.queries.ts'
import { NoticeSettings } from '../features/notices/notice-settings.tsx'
import { SecurityCard } from '../features/second-factor/security-card.tsx'
import { OwnData } from '../features/own-account/own-data.tsx'
import { OwnPassword } from '../features/own-account/own-password.tsx'
import { OwnSessions } from '../features/own-account/own-sessions.tsx'
import { OwnLooks } from '../features/session/own-looks.tsx'
import { OwnName } from '../features/session/own-name.tsx'
import { ownAccountQueries } from '../features/own-account/own-account.queries.ts'
import { meQuery } from '../platform/company.ts'
import { queryClient } from '../platform/query-client.ts'
import { useTexts } from '../platform/texts.ts'
import { PageHeader } from '../ui/page-header.tsx'
import classes from './account-page.module.css'

export const loader = async () => {
  await Promise.all([queryClient.query(noticeQueries.settings()), queryClient.query(ownAccountQueries.sessions())])
  return null
}

/** Mitt konto: name, language, appearance and which notices are mailed. It is put together here, because features do not import each other. */
const AccountPage = () => {
  const { session } = useTexts()
  const { user } = useSuspenseQuery(meQuery).data
  return (
    <>
      <PageHeader title={session.accountTitle} lead={user.email} />
      <div className={classes['parts']}>
        <OwnName />
        <OwnPassword />
        <SecurityCard />
        <OwnLooks />
        <NoticeSettings />
        <OwnSessions />
        <OwnData />
      </div>
    </>
  )
}
export default AccountPage
