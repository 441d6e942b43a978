import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTo, within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { askedIn, isNamed } from './asked.ts'
import { goToQueries } from './go-to.queries.ts'
import { latestPlaces, type Place } from './latest.ts'

export type Group = { readonly heading: string; readonly places: readonly Place[] }
/** A page of the current company. */
export type Page = { readonly path: string; readonly to: string; readonly label: string }

/** The places that match what was typed, in groups; the latest ones while nothing is typed. `searching`: more may come. */
export const usePlaces = (typed: string, pages: readonly Page[]) => {
  const { goTo, companies } = useTexts()
  const to = useTo()
  const { q, act } = askedIn(typed, goTo.endWord)
  const [asked] = useDebouncedValue(q, 120)
  const found = useQuery({ ...goToQueries.companies(asked), placeholderData: keepPreviousData })
  const receipts = useQuery({ ...goToQueries.receipts(act === null ? asked : ''), placeholderData: keepPreviousData })
  const pagePlaces = pages.map((page): Place => ({ key: page.path, to: page.to, label: page.label, note: '' }))
  if (q === '')
    return {
      groups: shown([
        { heading: goTo.latest, places: latestPlaces() },
        { heading: goTo.pages, places: pagePlaces },
      ]),
      searching: false,
    }

  const reachable = found.data?.items ?? []
  const companyPlaces = reachable.map(({ id, name, customerNumber, kind }): Place => ({
    key: id,
    to: within(id, '/'),
    label: name,
    note: `${companies.customerNumber(customerNumber)} · ${companies.kind[kind]}`,
  }))
  const acts = reachable
    .filter(({ via }) => via === 'collaboration')
    .map(({ id, name, customerNumber }): Place => ({
      key: `end-${id}`,
      to: to(`/kunder/${id}/avsluta`),
      label: goTo.endAt(name),
      note: companies.customerNumber(customerNumber),
    }))
  const receiptPlaces = (receipts.data?.items ?? []).map(({ id, receiptNumber, service, customer, agency }): Place => ({
    key: id,
    to: to(`/handelser/kvitton/${id}`),
    label: goTo.receipt(receiptNumber),
    note: `${service.name} · ${customer.name} – ${agency.name}`,
  }))
  const groups =
    act === 'end'
      ? [{ heading: goTo.acts, places: acts }]
      : [
          { heading: goTo.pages, places: pagePlaces.filter(({ label }) => isNamed(label, q)) },
          { heading: goTo.companies, places: companyPlaces },
          { heading: goTo.receipts, places: receiptPlaces },
        ]
  return { groups: shown(groups), searching: asked !== q || found.isFetching || receipts.isFetching }
}

const shown = (groups: readonly Group[]): readonly Group[] => groups.filter(({ places }) => places.length > 0)
