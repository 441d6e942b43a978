import { Button } from '@mantine/core'
import { EVENT_GROUPS } from '@portal/domain'
import { ServiceFilter } from '../../parts/service-filter.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { DayField } from '../../ui/day-field.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import classes from './events.module.css'
import { type EventFilter as Filter, isNarrowed, NAMES } from './filter.ts'

/** Narrows the log. Each choice goes into the address. */
export const EventFilter = ({ filter }: { readonly filter: Filter }) => {
  const { events, frame } = useTexts()
  const { parameters, change } = useAddress()
  const [from, to] = [parameters.get('fran') ?? '', parameters.get('till') ?? '']
  return (
    <div className={classes['filter']} role="search" aria-label={events.filter} data-noprint>
      <SearchField
        label={events.search}
        placeholder={events.searchHint}
        clearLabel={frame.clearSearch}
        value={filter.q ?? ''}
        onSearch={(q) => change({ sok: q }, 'typed')}
      />
      <SelectField
        label={events.group}
        value={filter.group ?? ''}
        data={[{ value: '', label: events.allGroups }, ...EVENT_GROUPS.map((value) => ({ value, label: events.groups[value] }))]}
        onChange={(slag) => change({ slag })}
      />
      <ServiceFilter value={filter.service} onChange={(tjanst) => change({ tjanst })} />
      <DayField label={events.from} value={from} onChange={(fran) => change({ fran }, 'typed')} />
      <DayField
        label={events.to}
        value={to}
        error={from !== '' && to !== '' && to < from && events.daysTurned}
        onChange={(till) => change({ till }, 'typed')}
      />
      {isNarrowed(filter) && (
        <Button variant="subtle" className={classes['clear']} onClick={() => change(Object.fromEntries(NAMES.map((name) => [name, null])))}>
          {events.clear}
        </Button>
      )}
    </div>
  )
}
