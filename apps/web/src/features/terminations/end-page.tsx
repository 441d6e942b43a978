import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EndForm } from './end-form.tsx'
import { terminationQueries } from './terminations.queries.ts'

/** What would happen is always asked for anew: a preview from the cache is a promise nobody made. */
export const loader = async ({ params }: LoaderFunctionArgs) => {
  const id = params['id'] ?? ''
  await Promise.all([queryClient.query(terminationQueries.collaboration(id)), queryClient.query(terminationQueries.preview(id))])
  return null
}

/** Avsluta samarbete: choose → consequences → confirm (G3). The receipt is the next page. */
const EndPage = () => {
  const id = useParams()['id'] ?? ''
  const { terminations } = useTexts()
  const to = useTo()
  const collaboration = useSuspenseQuery(terminationQueries.collaboration(id)).data
  const preview = useSuspenseQuery(terminationQueries.preview(id)).data
  const { service, customer, agency, terminationId } = collaboration
  const over = preview.blockers.find(({ code }) => code !== 'main-contact-missing')
  return (
    <>
      <PageHeader
        title={terminations.endTitle}
        lead={terminations.endLead(service.name, customer.name, agency.name)}
        back={{ to: to(`/samarbeten/${id}`), label: terminations.backToCollaboration }}
      />
      {over ? (
        <Banner
          tone="info"
          title={over.code === 'already-ended' ? terminations.alreadyEnded : terminations.notActive}
          actions={terminationId && <ButtonLink to={to(`/handelser/kvitton/${terminationId}`)}>{terminations.toReceipt}</ButtonLink>}
        >
          {over.code === 'already-ended' ? terminations.alreadyEndedWhat : terminations.notActiveWhat}
        </Banner>
      ) : (
        <EndForm collaboration={collaboration} preview={preview} />
      )}
    </>
  )
}
export default EndPage
