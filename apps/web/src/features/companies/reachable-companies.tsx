import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import { Loading } from '../../ui/states.tsx'
import { companyQueries } from './companies.queries.ts'
import classes from './company-switcher.module.css'
import { CompanyLink, type Reachable } from './company-link.tsx'

/** Searches the companies the visitor can reach, and leads to the chosen one. */
export const ReachableCompanies = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { companies, frame } = useTexts()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 200)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(companyQueries.reachable(q))
  const found = data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <TextField
        type="search"
        aria-label={companies.searchLabel}
        placeholder={companies.searchHint}
        leftSection={<IconSearch size={18} stroke={1.75} />}
        value={typed}
        onChange={setTyped}
        data-autofocus
      />
      <Refusal error={error} onRetry={() => void refetch()} />
      {!found && !error && <Loading rows={3} height={48} />}
      {found?.length === 0 && (
        <p role="status" className={classes['nothing']}>
          {companies.noMatch}
        </p>
      )}
      {found && found.length > 0 && (
        <div className={classes['list']}>
          <Group heading={companies.own} items={found.filter(({ via }) => via === 'membership')} onChosen={onChosen} />
          <Group heading={companies.viaCollaboration} items={found.filter(({ via }) => via === 'collaboration')} onChosen={onChosen} />
          {hasNextPage && (
            <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {frame.showMore}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

const Group = ({ heading, items, onChosen }: { readonly heading: string; readonly items: readonly Reachable[]; readonly onChosen: () => void }) =>
  items.length === 0 ? null : (
    <section aria-label={heading}>
      <p className={classes['heading']} aria-hidden="true">
        {heading}
      </p>
      {items.map((company) => (
        <CompanyLink key={company.id} company={company} onChosen={onChosen} />
      ))}
    </section>
  )
