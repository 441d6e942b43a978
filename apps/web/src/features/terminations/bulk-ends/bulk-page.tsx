import type { BulkEndView } from '@portal/contract'
import type { BulkEndState } from '@portal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, redirect, useParams } from 'react-router-dom'
import { currentCompanyId, useTo, within } from '../../../platform/company.ts'
import { queryClient } from '../../../platform/query-client.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Facts } from '../../../ui/facts.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import { Groups } from './groups.tsx'
import { InProgress } from './in-progress.tsx'
import { Over } from './over.tsx'
import { Review } from './review.tsx'
import classes from './bulk-ends.module.css'

/** A mail leads here without a company in the address: the page belongs to the agency. */
export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const companyId = await currentCompanyId(request)
  const { id, agencyId } = await queryClient.query(bulkEndQueries.one(params['id'] ?? ''))
  return companyId === agencyId ? null : redirect(within(agencyId, `/samarbeten/avsluta-flera/${id}`))
}

type Shown = {
  readonly tone: 'neutral' | 'info' | 'warning' | 'success'
  readonly Part: ComponentType<{ readonly bulk: BulkEndView }>
  readonly lists: boolean
}

/** What the page shows in each state. While the ends are carried out, the customers are not listed: they go from one group to another. */
const STATES: Readonly<Record<BulkEndState, Shown>> = {
  review: { tone: 'neutral', Part: Review, lists: true },
  running: { tone: 'info', Part: InProgress, lists: false },
  paused: { tone: 'warning', Part: Review, lists: true },
  stopped: { tone: 'warning', Part: Over, lists: true },
  done: { tone: 'success', Part: Over, lists: true },
}

/** The ends of many customers (G15): reviewed, carried out, and what became of each. */
const BulkPage = () => {
  const { bulkEnds } = useTexts()
  const to = useTo()
  const bulk = useSuspenseQuery(bulkEndQueries.one(useParams()['id'] ?? '')).data
  const { tone, Part, lists } = STATES[bulk.state]
  return (
    <>
      <PageHeader
        title={bulkEnds.title}
        state={<Tag tone={tone}>{bulkEnds.state[bulk.state]}</Tag>}
        back={{ to: to('/samarbeten/avsluta-flera'), label: bulkEnds.latest.title }}
      />
      <div className={classes['page']}>
        <Summary bulk={bulk} />
        <Part bulk={bulk} />
        {lists && <Groups key={bulk.state} bulk={bulk} />}
      </div>
    </>
  )
}
export default BulkPage

const Summary = ({ bulk: { choices, lastDay, reason, madeAt, madeBy } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds, format } = useTexts()
  const { summary } = bulkEnds
  return (
    <div>
      <Facts
        items={[
          [summary.services, choices.map(({ service, label }) => `${service.name}: ${label}`).join(' · ')],
          [summary.when, lastDay === null ? summary.atOnce : summary.lastDay(lastDay)],
          [bulkEnds.choose.reason, reason],
        ]}
      />
      <p className={classes['what']}>{summary.made(format.instant(madeAt), madeBy)}</p>
    </div>
  )
}
