import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { companyQuery, meQuery, useCompanyId, useTo, within } from '../../platform/company.ts'
import { isolated } from '../../platform/isolated.ts'
import { useTexts } from '../../platform/texts.ts'
import { askedIn, isNamed } from './asked.ts'
import { goToQueries } from './go-to.queries.ts'
import { latestPlaces, type Place } from './latest.ts'

export type Group = { readonly heading: string; readonly places: readonly Place[] }
/** A page of the current company. */
export type Page = { readonly path: string; readonly to: string; readonly label: string }

/**
 * The places that match what was typed, in groups; the latest ones while nothing is typed. What was found for an earlier text is never shown, because
 * Enter goes to the first place. `searching`: more may come. `ends`: the visitor works at an agency, so acts can be found.
 */
export const usePlaces = (typed: string, pages: readonly Page[]) => {
  const { goTo, companies } = useTexts()
  const to = useTo()
  const { q, act } = askedIn(typed, goTo.endWord)
  const [asked] = useDebouncedValue(q, 120)
  const agencyId = useAgencyId()
  const found = useQuery(goToQueries.companies(asked))
  const receipts = useQuery(goToQueries.receipts(act === null ? asked : ''))
  const isAsked = asked === q
  const pagePlaces = pages.map((page): Place => ({ key: page.to, to: page.to, label: page.label, note: '', service: '' }))
  if (q === '')
    return {
      groups: shown([
        { heading: goTo.latest, places: latestPlaces() },
        { heading: goTo.pages, places: pagePlaces },
      ]),
      searching: false,
      ends: agencyId !== undefined,
    }

  const reachable = (isAsked && found.data?.items) || []
  const companyPlaces = reachable.map(({ id, name, customerNumber, kind }): Place => ({
    key: id,
    to: within(id, '/'),
    label: name,
    note: `${companies.customerNumber(customerNumber)} · ${companies.kind[kind]}`,
    service: '',
  }))
  const acts = reachable.flatMap(({ id, name, customerNumber, via }): readonly Place[] =>
    via === 'collaboration' && agencyId !== undefined
      ? [
          {
            key: `end-${id}`,
            to: within(agencyId, `/kunder/${id}/avsluta`),
            label: goTo.endAt(name),
            note: companies.customerNumber(customerNumber),
            service: '',
          },
        ]
      : [],
  )
  const receiptPlaces = ((isAsked && receipts.data?.items) || []).map(({ id, receiptNumber, service, customer, agency }): Place => ({
    key: id,
    to: to(`/handelser/kvitton/${id}`),
    label: goTo.receipt(receiptNumber),
    note: `${service.name} · ${isolated(customer.name)} – ${isolated(agency.name)}`,
    service: service.code,
  }))
  const groups =
    act === 'end'
      ? [{ heading: goTo.acts, places: acts }]
      : [
          { heading: goTo.pages, places: pagePlaces.filter(({ label }) => isNamed(label, q)) },
          { heading: goTo.companies, places: companyPlaces },
          { heading: goTo.receipts, places: receiptPlaces },
        ]
  return { groups: shown(groups), searching: !isAsked || found.isFetching || receipts.isFetching, ends: agencyId !== undefined }
}

const shown = (groups: readonly Group[]): readonly Group[] => groups.filter(({ places }) => places.length > 0)

/** The agency from which customers' services are ended: the current company, or else the visitor's own agency. */
const useAgencyId = (): string | undefined => {
  const current = useCompanyId()
  const { data: company } = useQuery({ ...companyQuery(current), enabled: current !== '' })
  const { data: me } = useQuery(meQuery)
  return company?.kind === 'agency' ? company.id : me?.companies.find(({ kind }) => kind === 'agency')?.id
}
