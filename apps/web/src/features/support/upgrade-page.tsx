import { support as contract } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ProofCard, ProofFile } from '../../parts/proof-card.tsx'
import { addressOf } from '../../platform/call.ts'
import { useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'
import { UpgradeMatrix } from './upgrade-matrix.tsx'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await known(supportQueries.receipt(params['upgradeId'] ?? ''))
  return null
}

/** The receipt of an upgrade, for both sides. */
const UpgradePage = () => {
  const { events, format, support, terminations } = useTexts()
  const upgrade = useSuspenseQuery(supportQueries.receipt(useParams()['upgradeId'] ?? '')).data
  const to = useTo()
  const { from, to: target, customer, agency, at, receiptNumber, records, contentSha256, sha256, sealed, effects, id } = upgrade
  return (
    <>
      <PageHeader
        title={support.receiptTitle}
        above={`${terminations.receiptNumber} ${receiptNumber}`}
        lead={support.receiptLead(from.name, target.name, customer.name)}
        back={{ to: to('/handelser'), label: events.title }}
      />
      <div className={classes['page']}>
        <Card>
          <Facts
            items={[
              [terminations.customer, customer.name],
              [terminations.agency, agency?.name],
              [support.at, format.instant(at)],
              [support.records, format.number(records)],
            ]}
          />
        </Card>
        <UpgradeMatrix effects={effects} customer={customer.name} agency={agency?.name ?? null} />
        <Card>
          <Facts items={[[support.content, contentSha256]]} />
        </Card>
        <ProofCard kind="upgrade" issued={{ receiptNumber, sha256 }}>
          {sealed && <ProofFile href={addressOf(contract.proof, { params: { id } })} />}
        </ProofCard>
      </div>
    </>
  )
}
export default UpgradePage
