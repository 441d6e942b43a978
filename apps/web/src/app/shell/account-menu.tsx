import { ActionIcon, Kbd, Menu } from '@mantine/core'
import { IconHelp, IconKeyboard, IconSettings, IconUser } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { meQuery } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { useKeys } from './keys.tsx'
import { useLeaveEverywhere } from './leave-everywhere.tsx'
import { Leaving } from './leaving.tsx'
import { Preferences } from './preferences.tsx'

type Props = { readonly account: string; readonly help?: string | undefined; readonly withoutKeys?: Parameters<typeof useKeys>[0] }

/**
 * Who is signed in, how the portal looks to them, and the ways out. `account`: the address of their account. `help`: of the company's cases.
 * `withoutKeys`: keys that do nothing here.
 */
export const AccountMenu = ({ account, help, withoutKeys }: Props) => {
  const { cases, frame, keys, session } = useTexts()
  const list = useKeys(withoutKeys)
  const { user } = useSuspenseQuery(meQuery).data
  const { dialog, ask } = useLeaveEverywhere()
  return (
    <>
      <Menu position="bottom-end" width={264} shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={40} radius="xl" aria-label={frame.account(user.name)}>
            <IconUser size={20} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {user.name}
            <br />
            {user.email}
          </Menu.Label>
          <Menu.Item component={Link} to={account} leftSection={<IconSettings size={18} stroke={1.75} />}>
            {session.accountTitle}
          </Menu.Item>
          {help && (
            <Menu.Item component={Link} to={help} leftSection={<IconHelp size={18} stroke={1.75} />}>
              {cases.help}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.75} />} rightSection={<Kbd size="xs">?</Kbd>} onClick={list.ask}>
            {keys.title}
          </Menu.Item>
          <Menu.Divider />
          <Preferences />
          <Menu.Divider />
          <Leaving onEverywhere={ask} />
        </Menu.Dropdown>
      </Menu>
      {dialog}
      {list.dialog}
    </>
  )
}
