import { DAILY_MAIL_HOUR } from '@portal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { NoticeKindSetting } from './notice-kind-setting.tsx'
import { noticeQueries } from './notices.queries.ts'
import classes from './notices.module.css'

/** Which notices are mailed, kind by kind. */
export const NoticeSettings = () => {
  const { notices } = useTexts()
  const { items } = useSuspenseQuery(noticeQueries.settings()).data
  return (
    <Card title={notices.settings}>
      <p className={classes['settingsWhat']}>{notices.settingsWhat(DAILY_MAIL_HOUR)}</p>
      <div className={classes['settings']}>
        {items.map((item) => (
          <NoticeKindSetting key={item.kind} {...item} />
        ))}
      </div>
    </Card>
  )
}
