import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { currentCompanyId, useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StatusTabs } from '../../ui/status-tabs.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { DeletionsList } from './deletions-list.tsx'
import { EndsList } from './ends-list.tsx'
import { ExportsList } from './exports-list.tsx'
import { WATCHED, WATCHED_FIGURES, type Watched, type WatchedFigure, watchedIn } from './watched.ts'
import classes from './company-overview.module.css'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await known(companyOverviewQueries.one(await currentCompanyId(request)))
  return null
}

/** Bevakning: the lists that the figures of the overview open. Only those that the visitor is told are offered. */
const WatchPage = () => {
  const { companies, companyOverview: say, frame, subscriptions } = useTexts()
  const company = useCompany()
  const to = useTo()
  const { parameters, change } = useAddress()
  const watched = watchedIn(parameters)
  const { figures } = useSuspenseQuery(companyOverviewQueries.one(company.id)).data
  const offered = WATCHED_FIGURES.filter((figure) => figures.some(({ code }) => code === figure))
  const List = LISTS[watched.figure]
  return (
    <>
      <PageHeader
        title={say.watch}
        above={companies.above(company)}
        lead={say.watchLead}
        back={{ to: to('/'), label: company.kind === 'agency' ? frame.overview : subscriptions.title }}
      />
      <StatusTabs
        label={say.show}
        chosen={watched.figure}
        options={offered.map((value) => ({ value, label: say.tab[value] }))}
        onChoose={(figure) => change({ visa: WATCHED[figure], fran: null, till: null })}
      />
      <Bounds watched={watched} />
      <div className={classes['list']}>
        <List watched={watched} />
      </div>
    </>
  )
}
export default WatchPage

const LISTS: Readonly<Record<WatchedFigure, ComponentType<{ readonly watched: Watched }>>> = {
  'planned-ends': EndsList,
  'in-the-way': EndsList,
  lapsed: EndsList,
  deletions: DeletionsList,
  exports: ExportsList,
}

/** The days between which planned ends are shown, each taken away by a click. */
const Bounds = ({ watched: { ends } }: { readonly watched: Watched }) => {
  const { companyOverview: say } = useTexts()
  const { change } = useAddress()
  const bounds = [
    ...(ends.from ? [{ name: 'fran', label: say.from(ends.from) }] : []),
    ...(ends.until ? [{ name: 'till', label: say.until(ends.until) }] : []),
  ]
  return (
    <div className={classes['chosen']}>
      {bounds.map(({ name, label }) => (
        <FilterChip key={name} label={say.removeFilter(label)} onRemove={() => change({ [name]: null })}>
          {label}
        </FilterChip>
      ))}
    </div>
  )
}
