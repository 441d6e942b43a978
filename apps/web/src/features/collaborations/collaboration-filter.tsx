import { SORTS } from '@portal/contract'
import { type CollaborationStatus, keysOf } from '@portal/domain'
import { ServiceFilter } from '../../parts/service-filter.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { SelectField } from '../../ui/fields.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StatusTabs } from '../../ui/status-tabs.tsx'
import { DEFAULTS, type Filter } from './filter.ts'
import classes from './collaboration-filter.module.css'

const TABS = keysOf({ active: true, pending: true, ended: true, declined: true, withdrawn: true } satisfies Record<CollaborationStatus, true>)

/** Narrows and orders the list; each choice goes into the address. `kind`: the kind of company whose list it is. */
export const CollaborationFilter = ({ filter, kind }: { readonly filter: Filter; readonly kind: 'agency' | 'customer' }) => {
  const { collaborations, frame } = useTexts()
  const { change } = useAddress()
  return (
    <div className={classes['filter']} role="search" aria-label={collaborations.title}>
      <StatusTabs
        label={collaborations.statusFilter}
        chosen={filter.status}
        options={TABS.map((value) => ({ value, label: collaborations.statusTabs[value] }))}
        onChoose={(status) => change({ status: status === DEFAULTS.status ? null : status })}
      />
      <div className={classes['fields']}>
        <SearchField
          label={{ agency: collaborations.searchCustomer, customer: collaborations.searchAgency }[kind]}
          placeholder={collaborations.searchHint}
          clearLabel={frame.clearSearch}
          value={filter.q ?? ''}
          onSearch={(q) => change({ sok: q }, 'typed')}
        />
        <ServiceFilter value={filter.service} onChange={(tjanst) => change({ tjanst })} />
        <SelectField
          label={collaborations.sort}
          value={filter.sort}
          data={SORTS.map((sort) => ({ value: sort, label: collaborations.sorts[sort] }))}
          onChange={(chosen) => change({ ordning: chosen === DEFAULTS.sort ? null : chosen })}
        />
      </div>
    </div>
  )
}
