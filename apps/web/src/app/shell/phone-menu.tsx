import { ActionIcon, Menu } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { meQuery } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { useKeys } from './keys.tsx'
import { useLeaveEverywhere } from './leave-everywhere.tsx'
import { Leaving } from './leaving.tsx'
import type { Destination } from './navigation.ts'
import { Preferences } from './preferences.tsx'

/** The menu for narrow screens, with everything that the bar has on wide ones. */
export const PhoneMenu = ({ destinations, account }: { readonly destinations: readonly Destination[]; readonly account: string }) => {
  const { frame, session } = useTexts()
  const { user } = useSuspenseQuery(meQuery).data
  const { dialog, ask } = useLeaveEverywhere()
  const keys = useKeys()
  return (
    <>
      <Menu position="bottom-end" width={288} shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={40} aria-label={frame.menu}>
            <IconMenu2 size={20} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown mah="calc(100dvh - 80px)" style={{ overflowY: 'auto' }}>
          {destinations.map(({ path, to, label }) => (
            <Menu.Item key={path} component={Link} to={to}>
              {label}
            </Menu.Item>
          ))}
          <Menu.Item component={Link} to={account}>
            {session.accountTitle}
          </Menu.Item>
          <Menu.Divider />
          <Preferences />
          <Menu.Divider />
          <Menu.Label>{user.email}</Menu.Label>
          <Leaving onEverywhere={ask} />
        </Menu.Dropdown>
      </Menu>
      {dialog}
      {keys.dialog}
    </>
  )
}
