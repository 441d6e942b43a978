import { Button } from '@mantine/core'
import type { Answer, customers as contract, CustomerView } from '@portal/contract'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PagedList } from '../../parts/paged-list.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { Empty } from '../../ui/states.tsx'
import { useCustomerColumns } from './customer-columns.tsx'
import type { CustomerFilter } from './filter.ts'
import { PickPage, PickedBar } from './picked-bar.tsx'
import { isPickable, PickingProvider, usePicking } from './picking.ts'

const idOf = ({ id }: CustomerView): string => id

export type FoundCustomers = UseInfiniteQueryResult<InfiniteData<Answer<typeof contract.list>>>
type Props = { readonly filter: CustomerFilter; readonly found: FoundCustomers }

export const CustomerList = ({ filter, found }: Props) => {
  const { collaborations, customers } = useTexts()
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const [first] = found.data?.pages ?? []
  const picking = usePicking(filter, first?.total ?? 0)
  const pickable = useMemo(() => pages.flat().filter(isPickable), [pages])
  const columns = useCustomerColumns(filter.sort, pickable.length > 0)
  return (
    <PickingProvider value={picking}>
      {pickable.length > 0 && <PickPage ids={pickable.map(idOf)} picking={picking} />}
      <PagedList
        found={found}
        pages={pages}
        label={customers.tableOf(collaborations.statusTabs[filter.status])}
        of="customer"
        columns={columns}
        keyOf={idOf}
        none={<NoCustomers filter={filter} />}
      />
      {picking.count > 0 && <PickedBar filter={filter} picking={picking} total={first?.total ?? 0} />}
    </PickingProvider>
  )
}

const NoCustomers = ({ filter: { q, service, status, mine, starred, mainContact } }: { readonly filter: CustomerFilter }) => {
  const { collaborations, customers } = useTexts()
  const { change } = useAddress()
  const isWhole = !q && !service && !starred && !mainContact
  if (isWhole && !mine) return <Empty title={collaborations.none[status]}>{collaborations.noneWhat.agency[status]}</Empty>
  const clear = (
    <Button variant="default" onClick={() => change({ sok: null, tjanst: null, mina: null, stjarna: null, huvudkontakt: null })}>
      {collaborations.clearFilters}
    </Button>
  )
  const isMine = mine && isWhole
  return (
    <Empty title={isMine ? customers.emptyMineTitle : collaborations.noMatchTitle} actions={clear}>
      {isMine ? customers.emptyMine : collaborations.noMatch}
    </Empty>
  )
}
