import { ActionIcon, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../platform/texts.ts'
import type { Destination } from './navigation.ts'
import classes from './top-bar.module.css'

const GoTo = lazy(() => import('../../features/go-to/go-to.tsx'))

/** Opens the field that leads anywhere, by a click or by Ctrl-K (⌘K). Its code is loaded when it is first opened. */
export const GoToOpener = ({ destinations, isNarrow }: { readonly destinations: readonly Destination[]; readonly isNarrow: boolean }) => {
  const { goTo } = useTexts()
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  const open = () => {
    setWanted(true)
    setOpened(true)
  }
  useHotkeys([['mod+K', open]], [])
  return (
    <>
      {isNarrow ? (
        <ActionIcon variant="default" size={40} aria-label={goTo.open} onClick={open}>
          <IconSearch size={20} stroke={1.75} />
        </ActionIcon>
      ) : (
        <button type="button" className={classes['goto']} aria-keyshortcuts="Control+K" onClick={open}>
          <IconSearch size={18} stroke={1.75} aria-hidden="true" />
          <span className="visually-hidden">{goTo.open}</span>
          <Kbd size="xs">{goTo.keys}</Kbd>
        </button>
      )}
      {wanted && (
        <Suspense fallback={null}>
          <GoTo pages={destinations} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
