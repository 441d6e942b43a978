import type { Answer, companies } from '@portal/contract'
import { IconCheck } from '@tabler/icons-react'
import { Link, useLocation } from 'react-router-dom'
import { useCompanyId, within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './company-switcher.module.css'

export type Reachable = Answer<typeof companies.list>['items'][number]

/** Pages that every company has. From any other page, switching company leads to the start page. */
const SHARED_PAGES = ['/', '/samarbeten', '/anvandare', '/handelser']

export const CompanyLink = ({ company, onChosen }: { readonly company: Reachable; readonly onChosen: () => void }) => {
  const { companies: texts } = useTexts()
  const current = useCompanyId()
  const { pathname } = useLocation()
  const path = SHARED_PAGES.includes(pathname) ? pathname : '/'
  return (
    <Link to={within(company.id, path)} onClick={onChosen} className={classes['company']} aria-current={company.id === current || undefined}>
      <span className={classes['words']}>
        {company.name}
        <span className={classes['number']}>
          {texts.customerNumber(company.customerNumber)} · {texts.kind[company.kind]}
        </span>
      </span>
      {company.id === current && <IconCheck size={18} stroke={2} aria-hidden="true" />}
    </Link>
  )
}
