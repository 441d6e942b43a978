import { Button, Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { useCompanyId, within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Loading } from '../../ui/states.tsx'
import { companyQueries } from './companies.queries.ts'
import { CompanyOption } from './company-option.tsx'
import classes from './company-switcher.module.css'

/** Pages that every company has. From any other page, switching company leads to the start page. */
const SHARED_PAGES = ['/', '/samarbeten', '/anvandare', '/handelser']

type Props = {
  /** What the search begins with. */
  readonly begun: string
  readonly onChosen: () => void
}

/** Searches the companies the visitor can reach, and leads to the chosen one. The arrow keys choose, Enter goes. */
export const ReachableCompanies = ({ begun, onChosen }: Props) => {
  const { companies, frame } = useTexts()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const current = useCompanyId()
  const combobox = useCombobox({ opened: true })
  const [typed, setTyped] = useState(begun)
  const [q] = useDebouncedValue(typed.trim(), 200)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(companyQueries.reachable(q))
  const found = data?.pages.flatMap(({ items }) => items)
  const shown = found?.length ?? 0
  const isShown = shown > 0
  const { selectFirstOption, selectActiveOption } = combobox
  useEffect(() => {
    if (isShown) void (q === '' ? selectActiveOption() : selectFirstOption())
    // A further page of the same list leaves the choice where it is.
  }, [q, isShown, selectActiveOption, selectFirstOption])
  const go = (id: string) => {
    onChosen()
    void navigate(within(id, SHARED_PAGES.includes(pathname) ? pathname : '/'))
  }
  const groups = [
    { heading: companies.own, items: found?.filter(({ via }) => via === 'membership') ?? [] },
    { heading: companies.viaCollaboration, items: found?.filter(({ via }) => via === 'collaboration') ?? [] },
  ]
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          aria-label={companies.searchLabel}
          placeholder={companies.searchHint}
          leftSection={<IconSearch size={18} stroke={1.75} />}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Refusal error={error} onRetry={() => void refetch()} />
      {!found && !error && <Loading rows={3} height={48} />}
      <p role="status" className={shown === 0 && found ? classes['nothing'] : 'visually-hidden'}>
        {found?.length === 0 && companies.noMatch}
      </p>
      <Combobox.Options className={classes['list'] ?? ''} aria-label={companies.title} hidden={shown === 0}>
        {groups.map(
          ({ heading, items }) =>
            items.length > 0 && (
              <Combobox.Group key={heading} label={heading}>
                {items.map((company) => (
                  <CompanyOption key={company.id} company={company} isCurrent={company.id === current} />
                ))}
              </Combobox.Group>
            ),
        )}
      </Combobox.Options>
      {hasNextPage && (
        <Button variant="subtle" fullWidth loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.showMore}
        </Button>
      )}
    </Combobox>
  )
}
