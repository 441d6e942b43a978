import { type CollaborationStatus, keysOf } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { ServiceFilter } from '../../parts/service-filter.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StatusTabs } from '../../ui/status-tabs.tsx'
import { type CustomerFilter as Filter, DEFAULTS } from './filter.ts'
import classes from './customers.module.css'

const TABS = keysOf({ active: true, pending: true, ended: true, declined: true, withdrawn: true } satisfies Record<CollaborationStatus, true>)

/**
 * Narrows the list, which goes on having a row per customer. Each choice goes into the address and is shown as a chip that takes it away again.
 * `mayBeMine`: the visitor works at the agency.
 */
export const CustomerFilter = ({ filter, mayBeMine }: { readonly filter: Filter; readonly mayBeMine: boolean }) => {
  const { collaborations, customers, frame } = useTexts()
  const { change } = useAddress()
  return (
    <div className={classes['filter']} role="search" aria-label={collaborations.title}>
      <StatusTabs
        label={collaborations.statusFilter}
        chosen={filter.status}
        options={TABS.map((value) => ({ value, label: collaborations.statusTabs[value] }))}
        onChoose={(status) => change({ status: status === DEFAULTS.status ? null : status, vy: 'kund', huvudkontakt: null })}
      />
      <div className={classes['fields']}>
        <SearchField
          label={collaborations.searchCustomer}
          placeholder={collaborations.searchHint}
          clearLabel={frame.clearSearch}
          value={filter.q ?? ''}
          onSearch={(q) => change({ sok: q }, 'typed')}
        />
        <ServiceFilter value={filter.service} onChange={(tjanst) => change({ tjanst })} />
      </div>
      <div className={classes['chosen']}>
        {mayBeMine && (
          <FilterChip pressed={filter.mine !== undefined} onToggle={() => change({ mina: filter.mine ? null : 'ja' })}>
            {customers.mine}
          </FilterChip>
        )}
        {mayBeMine && (
          <FilterChip pressed={filter.starred !== undefined} onToggle={() => change({ stjarna: filter.starred ? null : 'ja' })}>
            {customers.starredOnly}
          </FilterChip>
        )}
        {filter.status === DEFAULTS.status && (
          <FilterChip pressed={filter.mainContact !== undefined} onToggle={() => change({ huvudkontakt: filter.mainContact ? null : 'saknas' })}>
            {customers.withoutMainContact}
          </FilterChip>
        )}
        {filter.service && (
          <FilterChip label={customers.removeFilter(serviceName(filter.service))} onRemove={() => change({ tjanst: null })}>
            {serviceName(filter.service)}
          </FilterChip>
        )}
        {filter.q && (
          <FilterChip label={customers.removeFilter(filter.q)} onRemove={() => change({ sok: null })}>
            {customers.searched(filter.q)}
          </FilterChip>
        )}
      </div>
    </div>
  )
}
