import { type CertificateView, terminations as contract } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ProofCard, ProofFile } from '../../parts/proof-card.tsx'
import { ServiceMark, ServiceName } from '../../parts/service-mark.tsx'
import { addressOf } from '../../platform/call.ts'
import { useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Matrix } from '../../ui/matrix.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { terminationQueries } from './terminations.queries.ts'
import classes from './terminations.module.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await known(terminationQueries.certificate(params['terminationId'] ?? ''))
  return null
}

/** The certificate of a deletion: what was there, who decided it, when it was done. Prints on one page. */
const CertificatePage = () => {
  const { deletions } = useTexts()
  const id = useParams()['terminationId'] ?? ''
  const certificate = useSuspenseQuery(terminationQueries.certificate(id)).data
  const to = useTo()
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={certificate.service.code} size="large" />}
        title={deletions.title}
        above={`${deletions.receiptNumber} ${certificate.receiptNumber}`}
        lead={deletions.lead(certificate.service.name, certificate.customer.name)}
        back={{ to: to(`/handelser/kvitton/${id}`), label: deletions.toReceipt }}
        actions={
          <div className={classes['doings']} data-noprint>
            <DownloadButton href={addressOf(contract.certificatePdf, { params: { id } })}>{deletions.download}</DownloadButton>
            <PrintButton prominent />
          </div>
        }
      />
      <div className={classes['receipt']}>
        <Card>
          <Decision certificate={certificate} />
        </Card>
        <Gone certificate={certificate} />
        <Retained certificate={certificate} />
        <Remains />
        <div className={classes['section']}>
          <h2>{deletions.exported}</h2>
          <Card>
            <Facts items={[[deletions.manifest, certificate.manifestSha256 ?? deletions.neverExported]]} />
          </Card>
        </div>
        <ProofCard kind="deletion" issued={certificate}>
          {certificate.sealed && <ProofFile href={addressOf(contract.certificateProof, { params: { id } })} />}
        </ProofCard>
      </div>
    </>
  )
}
export default CertificatePage

const Decision = ({ certificate }: { readonly certificate: CertificateView }) => {
  const { companies, deletions, words } = useTexts()
  const { customer, agency, service, decidedBy, decidedAt, dueOn, startedAt, carriedOutAt } = certificate
  return (
    <Facts
      items={[
        [deletions.service, <ServiceName key="service" of={service} />],
        [deletions.customer, companies.named(customer)],
        [deletions.agency, companies.named(agency)],
        [deletions.decided, deletions.decidedBy(words.party[decidedBy], decidedAt)],
        [deletions.due, deletions.dueOn(dueOn)],
        [deletions.carriedOut, deletions.from(startedAt, carriedOutAt)],
      ]}
    />
  )
}

const Gone = ({ certificate: { counts, files } }: { readonly certificate: CertificateView }) => {
  const { deletions, format, words } = useTexts()
  return (
    <div className={classes['section']}>
      <h2>{deletions.counts}</h2>
      {counts.length === 0 && files === 0 ? (
        <p>{deletions.empty}</p>
      ) : (
        <Matrix
          caption={deletions.counts}
          hiddenCaption
          corner={deletions.kind}
          figures
          columns={[deletions.count]}
          rows={[
            ...counts.map(({ kind, count }) => ({ key: kind, header: words.recordKind[kind], cells: [format.number(count)] })),
            { key: 'files', header: deletions.files, cells: [format.number(files)] },
          ]}
        />
      )}
    </div>
  )
}

const Retained = ({ certificate: { years } }: { readonly certificate: CertificateView }) => {
  const { deletions, terminations } = useTexts()
  if (years.length === 0) return null
  return (
    <div className={classes['section']}>
      <h2>{deletions.retained}</h2>
      <p>{terminations.retentionWhat}</p>
      <ul className={classes['years']}>
        {years.map(({ from, to, count, until }) => (
          <li key={from}>{terminations.retentionYear(from, to, count, until)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Says that deleted bytes may remain on the disk until they are overwritten. */
const Remains = () => {
  const { deletions } = useTexts()
  return (
    <div className={classes['section']}>
      <h2>{deletions.remains}</h2>
      <p>{deletions.remainsWhat}</p>
      <ul className={classes['years']}>
        {deletions.remainsIn.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </div>
  )
}
