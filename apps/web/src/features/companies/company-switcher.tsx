import { Button, Popover } from '@mantine/core'
import { IconBuilding, IconSelector } from '@tabler/icons-react'
import { useState } from 'react'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './company-switcher.module.css'
import { ReachableCompanies } from './reachable-companies.tsx'

/** The company's name at the top right opens the list of own companies and of customers the visitor collaborates with. */
export const CompanySwitcher = () => {
  const { companies } = useTexts()
  const { name } = useCompany()
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={360} trapFocus returnFocus shadow="md" withRoles>
      <Popover.Target>
        <Button
          variant="default"
          className={classes['switcher']}
          leftSection={<IconBuilding size={18} stroke={1.75} />}
          rightSection={<IconSelector size={16} stroke={1.75} />}
          aria-label={companies.switchCompany(name)}
          onClick={() => setOpened((before) => !before)}
        >
          <span className={classes['current']}>{name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown']} aria-label={companies.title}>
        <ReachableCompanies onChosen={close} />
      </Popover.Dropdown>
    </Popover>
  )
}
