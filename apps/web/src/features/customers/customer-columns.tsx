import type { CustomerSort, CustomerView } from '@portal/contract'
import { useMemo } from 'react'
import { Link } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import type { Column } from '../../ui/data-list.tsx'
import { DEFAULTS } from './filter.ts'
import { PickOne } from './pick-one.tsx'
import { ServiceChips } from './service-chips.tsx'
import classes from './customers.module.css'

/** One row per customer. Its name and its number sort the list. `mayPick`: with a box to pick it, for what is done to many at once. */
export const useCustomerColumns = (sort: CustomerSort, mayPick: boolean): readonly Column<CustomerView>[] => {
  const { bulkEnds, collaborations, customers } = useTexts()
  const to = useTo()
  const { parameters, change } = useAddress()
  return useMemo(() => {
    const sorting = (by: 'customer' | 'customerNumber') => ({
      now: sort === by ? ('ascending' as const) : sort === `-${by}` ? ('descending' as const) : ('none' as const),
      onSort: () => {
        const next = sort === by ? `-${by}` : by
        change({ ordning: next === DEFAULTS.sort ? null : next })
      },
    })
    const pick: Column<CustomerView> = {
      key: 'pick',
      header: bulkEnds.pick.head,
      width: '1.25rem',
      action: true,
      cell: (customer) => <PickOne customer={customer} />,
    }
    return [
      ...(mayPick ? [pick] : []),
      {
        key: 'customer',
        header: collaborations.customer,
        width: 'minmax(0, 2fr)',
        leading: true,
        sorting: sorting('customer'),
        cell: ({ id, name }) => (
          <Link to={to(`/kunder/${id}`)} className={classes['name']}>
            {name}
          </Link>
        ),
      },
      { key: 'number', header: customers.number, width: '7rem', sorting: sorting('customerNumber'), cell: ({ customerNumber }) => customerNumber },
      { key: 'services', header: customers.services, width: 'minmax(0, 4fr)', cell: (customer) => <ServiceChips customer={customer} /> },
      {
        key: 'mainContact',
        header: customers.mainContact,
        width: 'minmax(0, 1.3fr)',
        cell: ({ mainContact }) => (mainContact ? mainContact.name : <span className={classes['missing']}>{customers.mainContactMissing}</span>),
      },
      {
        key: 'responsible',
        header: customers.responsible,
        width: 'minmax(0, 1.1fr)',
        cell: ({ responsible }) => responsible?.name ?? customers.nobodyResponsible,
      },
    ]
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `change` is made anew at each render; only an address of before makes an old one wrong
  }, [sort, mayPick, parameters, bulkEnds, collaborations, customers, to])
}
