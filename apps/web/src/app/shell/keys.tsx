import { Button, Group, Kbd } from '@mantine/core'
import { keysOf } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { Fragment, useEffect, useState } from 'react'
import { forget, remember, remembered } from '../../platform/memory.ts'
import { useTexts } from '../../platform/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { CheckField } from '../../ui/fields.tsx'
import classes from './keys.module.css'

type What = keyof Texts['keys']['what']

/** What is pressed for each, as it stands on the keys. */
const keysIn = ({ space }: Texts['keys']): Readonly<Record<What, readonly string[]>> => ({
  list: ['?'],
  search: ['Ctrl', 'K'],
  move: ['↑', '↓'],
  press: ['Enter'],
  tick: [space],
  close: ['Esc'],
  calendar: ['Alt', '↓'],
  skip: ['Tab', 'Enter'],
})

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

/** The list of keys, with the function that opens it. The key `?` opens it too, until the visitor turns that off. `without`: what does nothing here. */
export const useKeys = (without: readonly What[] = []) => {
  const [opened, setOpened] = useState(false)
  const [asks, setAsks] = useState(() => remembered('no-keys') === null)
  useEffect(() => {
    if (!asks) return undefined
    const open = (event: KeyboardEvent) => {
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event.target)) setOpened(true)
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [asks])
  const choose = (wanted: boolean) => {
    setAsks(wanted)
    if (wanted) forget('no-keys')
    else remember('no-keys', 'yes')
  }
  const dialog = opened && <Keys without={without} asks={asks} onAsks={choose} onClose={() => setOpened(false)} />
  return { dialog, ask: () => setOpened(true) }
}

type Props = { readonly without: readonly What[]; readonly asks: boolean; readonly onAsks: (asks: boolean) => void; readonly onClose: () => void }

const Keys = ({ without, asks, onAsks, onClose }: Props) => {
  const { frame, keys } = useTexts()
  const pressed = keysIn(keys)
  const rows = keysOf(pressed).filter((what) => !without.includes(what))
  return (
    <Dialog opened title={keys.title} onClose={onClose}>
      <dl className={classes['keys']}>
        {rows.map((what) => (
          <Fragment key={what}>
            <dt>
              {pressed[what].map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{keys.what[what]}</dd>
          </Fragment>
        ))}
      </dl>
      <CheckField label={keys.asks} description={keys.asksWhat} checked={asks} onChange={onAsks} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {frame.close}
        </Button>
      </Group>
    </Dialog>
  )
}
