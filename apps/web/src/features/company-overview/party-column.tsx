import type { ListedDeletion, ListedEnd } from '@portal/contract'
import { useMemo } from 'react'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import type { Column } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'

/** The other party of a row: for an agency the customer, with the way to its page; for a customer the agency. */
export const usePartyColumn = (): Column<Pick<ListedEnd | ListedDeletion, 'customer' | 'agency'>> => {
  const { companyOverview: say } = useTexts()
  const { kind } = useCompany()
  const to = useTo()
  return useMemo(() => {
    const width = 'minmax(0, 2fr)'
    if (kind === 'customer') return { key: 'agency', header: say.agency, width, leading: true, cell: ({ agency }) => agency.name }
    return {
      key: 'customer',
      header: say.customer,
      width,
      leading: true,
      cell: ({ customer: { id, name } }) => <TextLink to={to(`/kunder/${id}`)}>{name}</TextLink>,
    }
  }, [kind, say, to])
}
