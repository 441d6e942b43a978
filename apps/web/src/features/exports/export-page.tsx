import type { ExportView } from '@portal/contract'
import { Button, Progress } from '@mantine/core'
import { IconDownload, IconPackageExport } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Failure } from '../../ui/states.tsx'
import { exportQueries, zipAddress } from './exports.queries.ts'
import classes from './exports.module.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.query(exportQueries.list(params['subscriptionId'] ?? ''))
  return null
}

/** Ta med allt: one ZIP with everything, made in the background and kept for seven days. */
const ExportPage = () => {
  const { exports: say, problem, subscriptions } = useTexts()
  const id = useParams()['subscriptionId'] ?? ''
  const { items, abilities, service, customer } = useSuspenseQuery(exportQueries.list(id)).data
  const { mutate, isPending, error } = useMutation(exportQueries.create(id))
  const to = useTo()
  const [latest] = items
  const ready = items.find(({ status }) => status === 'ready')
  const busy = isPending || latest?.status === 'waiting' || latest?.status === 'running'
  return (
    <>
      <PageHeader
        title={say.title}
        above={`${service.name} · ${customer.name}`}
        lead={say.what}
        back={abilities.includes('create') ? { to: to(`/tjanster/${id}`), label: service.name } : { to: to('/'), label: subscriptions.title }}
      />
      <div className={classes['page']}>
        {error && <Failure problem={problem(problemOf(error))} />}
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

/** What became of an export: of the one asked for last, and of the last that can be had. */
const State = ({ id, shown }: StateProps) => {
  const { exports: say } = useTexts()
  const { status, progress, size, readyAt, expiresAt, isCurrent, manifestSha256, failure } = shown
  switch (status) {
    case 'waiting':
    case 'running':
      return (
        <Banner tone="info" role="status" title={say.making(progress.done, progress.total)}>
          <Progress
            value={progress.total === 0 ? 100 : (100 * progress.done) / progress.total}
            animated={progress.total === 0}
            aria-label={say.making(progress.done, progress.total)}
            mb={8}
          />
          {say.makingWhat}
        </Banner>
      )
    case 'ready':
      return (
        <Banner
          tone={isCurrent ? 'success' : 'warning'}
          role="status"
          title={say.ready(readyAt ?? '', size ?? 0)}
          actions={
            <Button component="a" href={zipAddress(id, shown.id)} download leftSection={<IconDownload size={18} stroke={1.75} />}>
              {say.download}
            </Button>
          }
        >
          {[!isCurrent && say.outdated, expiresAt && say.readyUntil(expiresAt)].filter(Boolean).join(' ')}
          <p className={classes['hash']}>{say.manifest(manifestSha256 ?? '')}</p>
        </Banner>
      )
    case 'failed':
      return (
        <Banner tone="danger" role="alert" title={say.failed}>
          {say.failure[failure ?? 'unexpected']}
        </Banner>
      )
    case 'expired':
      return null
  }
}
