import type { ExportView } from '@portal/contract'
import { Button, Progress } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { exportQueries, isUnderWay, zipAddress } from './exports.queries.ts'
import classes from './exports.module.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.query(exportQueries.list(params['subscriptionId'] ?? ''))
  return null
}

/** Ta med allt: one ZIP with everything, made in the background and kept for seven days. */
const ExportPage = () => {
  const { exports: say, subscriptions } = useTexts()
  const id = useParams()['subscriptionId'] ?? ''
  const { items, abilities, service, customer } = useSuspenseQuery(exportQueries.list(id)).data
  const { mutate, isPending, error } = useMutation(exportQueries.create(id))
  const to = useTo()
  const [latest] = items
  const ready = items.find((each) => each.abilities.includes('download'))
  const busy = isPending || (latest !== undefined && isUnderWay(latest))
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={service.code} size="large" />}
        title={say.title}
        above={subscriptions.above(service.name, customer.name)}
        lead={say.what}
        back={abilities.includes('create') ? { to: to(`/tjanster/${id}`), label: service.name } : { to: to('/'), label: subscriptions.title }}
      />
      <div className={classes['page']}>
        <Refusal error={error} />
        {latest && <State id={id} shown={latest} />}
        {ready && ready !== latest && <State id={id} shown={ready} />}
        {abilities.includes('create') && !busy && (
          <div>
            <Button
              variant={latest?.isCurrent ? 'default' : 'filled'}
              leftSection={<IconPackageExport size={18} stroke={1.75} />}
              onClick={() => mutate()}
            >
              {latest ? say.again : say.make}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
export default ExportPage

type StateProps = { readonly id: string; readonly shown: ExportView }

const Making = ({ shown: { progress } }: StateProps) => {
  const { exports: say } = useTexts()
  const title = say.making(progress.done, progress.total)
  return (
    <Banner tone="info" role="status" title={title}>
      <Progress
        value={progress.total === 0 ? 100 : (100 * progress.done) / progress.total}
        animated={progress.total === 0}
        aria-label={title}
        mb={8}
      />
      {say.makingWhat}
    </Banner>
  )
}

const Ready = ({ id, shown: { id: exportId, abilities, size, readyAt, expiresAt, isCurrent, manifestSha256 } }: StateProps) => {
  const { exports: say } = useTexts()
  const download = abilities.includes('download') && (
    <DownloadButton href={zipAddress(id, exportId)} variant="filled">
      {say.download}
    </DownloadButton>
  )
  return (
    <Banner tone={isCurrent ? 'success' : 'warning'} role="status" title={say.ready(readyAt ?? '', size ?? 0)} actions={download}>
      {[!isCurrent && say.outdated, expiresAt && say.readyUntil(expiresAt)].filter(Boolean).join(' ')}
      <p className={classes['hash']}>{say.manifest(manifestSha256 ?? '')}</p>
    </Banner>
  )
}

const Failed = ({ shown: { failure } }: StateProps) => {
  const { exports: say } = useTexts()
  return (
    <Banner tone="danger" role="alert" title={say.failed}>
      {say.failure[failure ?? 'unexpected']}
    </Banner>
  )
}

/** How an export of each status is shown; `null` when it is not shown. */
const STATES: Readonly<Record<ExportView['status'], ComponentType<StateProps> | null>> = {
  waiting: Making,
  running: Making,
  ready: Ready,
  failed: Failed,
  expired: null,
}

const State = ({ id, shown }: StateProps) => {
  const Shown = STATES[shown.status]
  return Shown && <Shown id={id} shown={shown} />
}
