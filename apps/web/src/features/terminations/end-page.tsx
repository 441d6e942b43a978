import type { CollaborationView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { PlannedEnd } from '../../parts/planned-end.tsx'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { currentCompanyId, useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { overIn } from './blockers.ts'
import { EndForm } from './end-form.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import { terminationQueries } from './terminations.queries.ts'
import { loadBetween, useBetween } from './use-between.ts'

const previewOf = (id: string) => terminationQueries.preview([{ collaborationId: id }])

/** The preview is always fetched again: one from the cache may be out of date. */
export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const id = params['id'] ?? ''
  const seen = Promise.all([currentCompanyId(request), queryClient.query(terminationQueries.collaboration(id))])
  await Promise.all([seen.then(([companyId, pair]) => loadBetween(companyId, pair)), queryClient.query(previewOf(id))])
  return null
}

/** Avsluta samarbete: choose → consequences → confirm (G3). The receipt is the next page. */
const EndPage = () => {
  const id = useParams()['id'] ?? ''
  const { terminations } = useTexts()
  const to = useTo()
  const collaboration = useSuspenseQuery(terminationQueries.collaboration(id)).data
  const preview = useSuspenseQuery(previewOf(id)).data
  const { service, customer, agency, terminationId } = collaboration
  const over = overIn(preview, id)?.(terminations)
  const [wasOver] = useState(over !== undefined)
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={service.code} size="large" />}
        title={terminations.endTitle}
        lead={terminations.endLead(service.name, customer.name, agency.name)}
        back={{ to: to(`/samarbeten/${id}`), label: terminations.backToCollaboration }}
        actions={<EndMore pair={collaboration} />}
      />
      <PlannedEnd of={collaboration} />
      <EndForm
        asked={{ collaborations: [collaboration], several: false, named: [] }}
        pair={collaboration}
        preview={preview}
        choice={OutcomeChoice}
        over={
          over && (
            <Banner
              tone="info"
              title={over.title}
              {...(!wasOver && { role: 'alert' })}
              actions={terminationId && <ButtonLink to={to(`/handelser/kvitton/${terminationId}`)}>{terminations.toReceipt}</ButtonLink>}
            >
              {over.what}
            </Banner>
          )
        }
      />
    </>
  )
}
export default EndPage

/** Where the two collaborate in several services, the way to end them in one act. */
const EndMore = ({ pair }: { readonly pair: CollaborationView }) => {
  const { together } = useTexts()
  const to = useTo()
  const { path, collaborations } = useBetween(pair)
  if (collaborations.length < 2) return null
  return (
    <ButtonLink to={to(path)} variant="default">
      {together.endMoreAtOnce}
    </ButtonLink>
  )
}
