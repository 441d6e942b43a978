import { overTime as contract } from '@portal/contract'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { addressOf } from '../../platform/call.ts'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { DownloadButton } from '../../ui/download-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Changes } from './changes.tsx'
import { OnDay } from './on-day.tsx'
import { overTimeQueries } from './over-time.queries.ts'
import classes from './over-time.module.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.infiniteQuery(overTimeQueries.timeline(params['subscriptionId'] ?? ''))
  return null
}

type Props = { readonly back: { readonly to: string; readonly label: string } }

/** Who could, can and will see and change a service: now or on a day, and every change (G16). Prints, and is downloaded as a PDF. */
export const OverTime = ({ back }: Props) => {
  const { overTime, subscriptions } = useTexts()
  const id = useParams()['subscriptionId'] ?? ''
  const [first] = useSuspenseInfiniteQuery(overTimeQueries.timeline(id)).data.pages
  if (!first) return null
  const { service, customer } = first.subscription
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={service.code} size="large" />}
        title={overTime.title}
        above={subscriptions.above(service.name, customer.name)}
        lead={overTime.lead(service.name, customer.name)}
        back={back}
        actions={
          <div className={classes['doings']} data-noprint>
            <DownloadButton href={addressOf(contract.pdf, { params: { id } })}>{overTime.pdf}</DownloadButton>
            <PrintButton />
          </div>
        }
      />
      <div className={classes['page']}>
        <OnDay id={id} from={first.knownFrom} to={first.lastDay} />
        <Changes id={id} />
        <p className={classes['what']}>{overTime.knownFrom(first.knownFrom)}</p>
      </div>
    </>
  )
}

const OverTimePage = () => {
  const { subscriptions } = useTexts()
  const to = useTo()
  return <OverTime back={{ to: to('/'), label: subscriptions.title }} />
}
export default OverTimePage
