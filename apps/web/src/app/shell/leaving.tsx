import { Menu } from '@mantine/core'
import { IconDevicesOff, IconLogout } from '@tabler/icons-react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { signOut } from '../../platform/sign-in.ts'
import { useTexts } from '../../platform/texts.ts'

/** The two ways out, as parts of a menu. */
export const Leaving = ({ onEverywhere }: { readonly onEverywhere: () => void }) => {
  const { frame, problem } = useTexts()
  const leave = () => void signOut('here').catch((error: unknown) => notify(problem(problemOf(error)).title))
  return (
    <>
      <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} />} onClick={leave}>
        {frame.logOut}
      </Menu.Item>
      <Menu.Item leftSection={<IconDevicesOff size={18} stroke={1.75} />} onClick={onEverywhere}>
        {frame.logOutEverywhere}
      </Menu.Item>
    </>
  )
}
