import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import { latestCustomers } from '../../parts/latest-customers.ts'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { ComingList } from './coming-list.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { CustomersAtHand } from './customers-at-hand.tsx'
import { Waits } from './waits.tsx'
import classes from './company-overview.module.css'

type Part = ComponentType<{ readonly companyId: string }>
/** Parts of other features: what happened at a company, the services that it has itself, and the guide for those who are new. */
type Props = { readonly Happened: Part; readonly OwnServices: Part; readonly guide: ReactNode }

/** Översikt of an agency: what waits, what is coming, what happened, and its customers at hand. */
export const OverviewPage = ({ Happened, OwnServices, guide }: Props) => {
  const { companies, companyOverview: say } = useTexts()
  const company = useCompany()
  const to = useTo()
  const { figures, coming, starred } = useSuspenseQuery(companyOverviewQueries.one(company.id)).data
  return (
    <>
      <PageHeader
        title={say.title}
        above={companies.above(company)}
        lead={say.lead}
        actions={
          <ButtonLink to={to('/samarbeten')} variant="default">
            {say.toCustomers}
          </ButtonLink>
        }
      />
      <div className={classes['page']}>
        {guide}
        {figures.every(({ count }) => count === 0) ? <Empty title={say.nothingWaits}>{say.nothingWaitsWhat}</Empty> : <Waits figures={figures} />}
        <div className={classes['columns']}>
          <div className={classes['column']}>
            <Card title={say.coming}>
              {coming.length === 0 ? <p className={classes['none']}>{say.nothingComing}</p> : <ComingList coming={coming} />}
            </Card>
            {company.abilities.includes('see-events') && (
              <Card title={say.happened}>
                <Happened companyId={company.id} />
              </Card>
            )}
          </div>
          {company.via === 'membership' && (
            <div className={classes['column']}>
              <CustomersAtHand
                title={say.starred}
                customers={starred}
                none={say.noStarred}
                more={<TextLink to={to('/samarbeten', { stjarna: 'ja' })}>{say.allStarred}</TextLink>}
              />
              <CustomersAtHand title={say.latest} customers={latestCustomers(company.id)} none={say.noLatest} />
            </div>
          )}
        </div>
        <OwnServices companyId={company.id} />
      </div>
    </>
  )
}
