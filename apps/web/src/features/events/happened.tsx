import { useQuery } from '@tanstack/react-query'
import { within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'
import { EventRow } from './event-row.tsx'
import { eventQueries } from './events.queries.ts'
import classes from './events.module.css'

/** The latest that happened at a company, as far as the visitor may know it, and the way to the rest. At an agency each names its customer. */
export const Happened = ({ companyId }: { readonly companyId: string }) => {
  const { events, format } = useTexts()
  const { data } = useQuery(eventQueries.latest(companyId))
  if (!data) return null
  if (data.items.length === 0) return <p>{events.empty}</p>
  return (
    <>
      <ul className={classes['events']} data-latest>
        {data.items.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            time={format.date(event.at)}
            where={event.company.id === companyId ? undefined : event.company.name}
          />
        ))}
      </ul>
      {data.nextCursor && <TextLink to={within(companyId, '/handelser')}>{events.all}</TextLink>}
    </>
  )
}
