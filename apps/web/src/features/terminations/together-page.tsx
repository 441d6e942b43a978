import type { CollaborationView } from '@portal/contract'
import { isNonEmpty, type NonEmpty } from '@portal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LoaderFunctionArgs, redirect, useParams, useSearchParams } from 'react-router-dom'
import { currentCompanyId, useCompanyId, useTo, within } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { EndForm } from './end-form.tsx'
import { EndsChoice } from './ends-choice.tsx'
import { terminationQueries } from './terminations.queries.ts'
import { endableIn } from './use-between.ts'

/** The services that the address names: those are ticked. Without it, all that can end without destroying anything. */
const NAMED = 'tjanster'

const previewOf = (collaborations: readonly CollaborationView[]) =>
  terminationQueries.preview(collaborations.map(({ id }) => ({ collaborationId: id })))

/** Everything is fetched again, as on the page of one end. In the customer's own company the other party is an agency. */
export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const companyId = await currentCompanyId(request)
  const party = params['id'] ?? ''
  if (party === companyId) throw await toAgency(companyId)
  const { items } = await queryClient.query(terminationQueries.between(companyId, party))
  const collaborations = endableIn(items)
  if (collaborations.length > 0) await queryClient.query(previewOf(collaborations))
  return null
}

/** A customer that is asked for in its own company: the same page, from there. */
const toAgency = async (companyId: string) => {
  const { items } = await queryClient.query(terminationQueries.activeOf(companyId))
  const [first] = endableIn(items)
  return redirect(first ? within(companyId, `/byraer/${first.agency.id}/avsluta`) : within(companyId, '/'))
}

/** Ends several services between two companies in one act: all or none (G15). */
const TogetherPage = () => {
  const party = useParams()['id'] ?? ''
  const companyId = useCompanyId()
  return <Together key={`${companyId} ${party}`} companyId={companyId} party={party} />
}
export default TogetherPage

/** What may end is what was active when the page was opened. What ends meanwhile is told in its place. */
const Together = ({ companyId, party }: { readonly companyId: string; readonly party: string }) => {
  const { together } = useTexts()
  const { items } = useSuspenseQuery(terminationQueries.between(companyId, party)).data
  const [collaborations] = useState(() => endableIn(items))
  return isNonEmpty(collaborations) ? (
    <TogetherForm collaborations={collaborations} />
  ) : (
    <>
      <PageHeader title={together.title} />
      <Empty title={together.nothingLeft}>{items.length > 0 ? together.cannotEnd : together.nothingLeftWhat}</Empty>
    </>
  )
}

const TogetherForm = ({ collaborations }: { readonly collaborations: NonEmpty<CollaborationView> }) => {
  const { terminations, together } = useTexts()
  const to = useTo()
  const [search] = useSearchParams()
  const preview = useSuspenseQuery(previewOf(collaborations)).data
  const [pair] = collaborations
  const { customer, agency } = pair
  const isCustomer = useCompanyId() === customer.id
  const named = search.get(NAMED)?.split(',') ?? []
  return (
    <>
      <PageHeader
        title={isCustomer ? together.titleAll(agency.name) : together.title}
        lead={together.lead(customer.name, agency.name)}
        back={{ to: to('/samarbeten'), label: terminations.backToCollaborations }}
      />
      <EndForm asked={{ collaborations, several: true, named }} pair={pair} preview={preview} choice={EndsChoice} />
    </>
  )
}
