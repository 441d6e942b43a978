import { useQuery } from '@tanstack/react-query'
import { AddressSearch, useSearched } from '../../parts/address-search.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Loading } from '../../ui/states.tsx'
import { SearchResults } from './search-results.tsx'
import { Start } from './start.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'

/** The console's first page: what waits and what is stuck, until one types to find a company, a person, a receipt or a case as one types. */
const SearchPage = () => {
  const { support } = useTexts()
  const q = useSearched()
  const { data, error, isFetching, refetch } = useQuery(supportQueries.search(q))
  return (
    <>
      <PageHeader title={support.title} lead={support.lead} />
      <div className={classes['page']}>
        <AddressSearch label={support.search} placeholder={support.searchHint} />
        <Refusal error={error} onRetry={() => void refetch()} />
        {!data && isFetching && <Loading />}
        {q.length < 2 && <Start />}
        {data && <SearchResults found={data} />}
      </div>
    </>
  )
}
export default SearchPage
