import type { CollaborationView, CompanyView } from '@portal/contract'
import { useMemo } from 'react'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { Party } from './party.tsx'
import { partyOf } from './party-of.ts'
import { Pen } from './pen.tsx'
import { Service } from './service.tsx'
import { STATUSES } from './statuses.ts'

/** The first column names the other party. The dates and the outcome depend on the status that is listed. */
export const useColumns = (company: CompanyView, status: CollaborationView['status']): readonly Column<CollaborationView>[] => {
  const { collaborations, format, outcomeDone, starts } = useTexts()
  const to = useTo()
  return useMemo(() => {
    const path = ({ id }: CollaborationView) => to(`/samarbeten/${id}`)
    const when = (instant: string | null) => (instant ? format.date(instant) : '–')
    const { hasEnded, since } = STATUSES[status]
    const sinceWhen = { asked: starts.asked, started: collaborations.started }[since]
    return [
      {
        key: 'party',
        header: { agency: collaborations.customer, customer: collaborations.agency }[company.kind],
        width: 'minmax(0, 2.4fr)',
        leading: true,
        cell: (item) => <Party company={partyOf(item, company.id)} to={item.abilities.includes('end') ? null : path(item)} />,
      },
      { key: 'service', header: collaborations.service, width: 'minmax(0, 1.6fr)', cell: (item) => <Service collaboration={item} /> },
      {
        key: 'started',
        header: sinceWhen,
        width: '7rem',
        cell: ({ startedAt }) => when(startedAt),
      },
      ...(hasEnded
        ? ([
            { key: 'ended', header: collaborations.ended, width: '7rem', cell: ({ endedAt }) => when(endedAt) },
            {
              key: 'outcome',
              header: collaborations.outcome,
              width: 'minmax(0, 1.8fr)',
              cell: ({ service, outcome }) => (outcome ? outcomeDone(service.code, outcome) : '–'),
            },
          ] satisfies Column<CollaborationView>[])
        : []),
      {
        key: 'pen',
        header: collaborations.actions,
        width: '44px',
        action: true,
        cell: (item) =>
          item.abilities.includes('end') && <Pen to={path(item)} label={collaborations.pen(item.service.name, partyOf(item, company.id).name)} />,
      },
    ]
  }, [company.id, company.kind, status, collaborations, starts, format, outcomeDone, to])
}
