import { Button, Popover } from '@mantine/core'
import { IconBuilding, IconSelector } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { meQuery, useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './company-switcher.module.css'
import { ReachableCompanies } from './reachable-companies.tsx'

/**
 * The company's name at the top right opens the list of own companies and of customers the visitor collaborates with. An arrow key or a letter opens it
 * too, and the letter is searched for. Whoever has one company alone sees its name.
 */
export const CompanySwitcher = () => {
  const { companies } = useTexts()
  const { id, name } = useCompany()
  const { companies: own } = useSuspenseQuery(meQuery).data
  /** What the search begins with; `null`: closed. */
  const [opened, setOpened] = useState<string | null>(null)
  const close = () => setOpened(null)
  const [only] = own
  if (own.length === 1 && only?.id === id && only.kind === 'customer')
    return (
      <span className={classes['only']}>
        <IconBuilding size={18} stroke={1.75} aria-hidden="true" />
        <span className={classes['current']}>{name}</span>
      </span>
    )
  const openBy = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isLetter = /^[\p{L}\p{N}]$/u.test(event.key)
    if (!isLetter && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(isLetter ? event.key : '')
  }
  return (
    <Popover
      opened={opened !== null}
      onChange={(open) => setOpened(open ? '' : null)}
      position="bottom-end"
      width={360}
      trapFocus
      returnFocus
      shadow="md"
      withRoles
    >
      <Popover.Target>
        <Button
          variant="default"
          className={classes['switcher']}
          leftSection={<IconBuilding size={18} stroke={1.75} />}
          rightSection={<IconSelector size={16} stroke={1.75} />}
          aria-label={companies.switchCompany(name)}
          onClick={() => setOpened((before) => (before === null ? '' : null))}
          onKeyDown={openBy}
        >
          <span className={classes['current']}>{name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown']} aria-label={companies.title}>
        {opened !== null && <ReachableCompanies begun={opened} onChosen={close} />}
      </Popover.Dropdown>
    </Popover>
  )
}
