import type { Answer, support as contract } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AddressSearch, useSearched } from '../../parts/address-search.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty, Loading } from '../../ui/states.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'

/** The console's first page: find a company by name, number or a member's address. */
const SearchPage = () => {
  const texts = useTexts()
  const { support } = texts
  const columns = useMemo(() => columnsOf(texts), [texts])
  const q = useSearched()
  const { data, error, isFetching, refetch } = useQuery(supportQueries.search(q))
  return (
    <>
      <PageHeader title={support.title} lead={support.lead} />
      <div className={classes['page']}>
        <AddressSearch label={support.search} placeholder={support.searchHint} />
        <Refusal error={error} onRetry={() => void refetch()} />
        {!data && isFetching && <Loading />}
        {data && data.items.length === 0 && <Empty title={support.noneTitle}>{support.none}</Empty>}
        {data && data.items.length > 0 && <DataList label={support.companies} keyOf={({ id }) => id} pages={[data.items]} columns={columns} />}
        {data?.more && <p>{support.more}</p>}
      </div>
    </>
  )
}
export default SearchPage

type Found = Answer<typeof contract.companies>['items'][number]

const columnsOf = ({ companies, support }: Texts): readonly Column<Found>[] => [
  { key: 'name', header: support.company, width: 'minmax(0, 1fr)', leading: true, cell: opener },
  { key: 'number', header: support.customerNumber, width: '10rem', cell: ({ customerNumber }) => customerNumber },
  { key: 'kind', header: support.kind, width: '8rem', cell: ({ kind }) => companies.kind[kind] },
]

const opener = ({ id, name }: Found) => <TextLink to={`/support/foretag/${id}`}>{name}</TextLink>
