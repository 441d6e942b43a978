import { ActionIcon } from '@mantine/core'
import { MOST_UNREAD } from '@portal/contract'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { noticeQueries } from './notices.queries.ts'
import classes from './notices.module.css'

/** The way to the notices, with the number of unread ones. */
export const Bell = () => {
  const { notices } = useTexts()
  const to = useTo()
  const { unread } = useQuery(noticeQueries.unread()).data ?? { unread: 0 }
  return (
    <ActionIcon
      component={Link}
      to={to('/notiser')}
      variant="default"
      size={40}
      radius="xl"
      className={classes['bell'] ?? ''}
      aria-label={notices.open(unread, MOST_UNREAD)}
    >
      <IconBell size={20} stroke={1.75} />
      {unread > 0 && (
        <span className={classes['badge']} aria-hidden="true">
          {notices.badge(unread, MOST_UNREAD)}
        </span>
      )}
    </ActionIcon>
  )
}
