import { Combobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts.ts'
import classes from './company-switcher.module.css'
import type { Reachable } from './companies.queries.ts'

/** One company of the switcher, with its number. The current one is ticked. */
export const CompanyOption = ({
  company: { id, name, customerNumber, kind },
  isCurrent,
}: {
  readonly company: Reachable
  readonly isCurrent: boolean
}) => {
  const { companies } = useTexts()
  return (
    <Combobox.Option value={id} active={isCurrent} className={classes['company'] ?? ''}>
      <span className={classes['words']}>
        {name}
        <span className={classes['number']}>
          {companies.customerNumber(customerNumber)} · {companies.kind[kind]}
        </span>
      </span>
      {isCurrent && <IconCheck size={18} stroke={2} aria-hidden="true" />}
    </Combobox.Option>
  )
}
