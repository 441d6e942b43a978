import type { EverythingView } from '@portal/contract'
import { Button } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { ServiceName } from '../../parts/service-mark.tsx'
import { currentCompanyId, useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { DownloadButton } from '../../ui/download-button.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { everythingAddress, exportQueries, isUnderWay } from './exports.queries.ts'
import classes from './exports.module.css'

type OfService = EverythingView['items'][number]

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await known(exportQueries.everything(await currentCompanyId(request)))
  return null
}

/** Ta med allt from all services: an export of each is made, then all of them are fetched in one ZIP. */
const EverythingPage = () => {
  const { exports: say, subscriptions } = useTexts()
  const { id, name } = useCompany()
  const to = useTo()
  const { items, abilities } = useSuspenseQuery(exportQueries.everything(id)).data
  const wanted = items.filter(isWanted)
  const { mutate, isPending, error } = useMutation(exportQueries.createAll(wanted.map(({ subscriptionId }) => subscriptionId)))
  const hasZip = abilities.includes('download')
  const isBusy = isPending || items.some(({ latest }) => latest !== null && isUnderWay(latest))
  return (
    <>
      <PageHeader title={say.title} above={name} lead={say.everything.what} back={{ to: to('/'), label: subscriptions.title }} />
      <div className={classes['page']}>
        <Refusal error={error} />
        {items.length === 0 && <Empty title={say.everything.none}>{say.everything.noneWhat}</Empty>}
        <ul className={classes['services']}>
          {items.map((item) => (
            <li key={item.subscriptionId}>
              <ServiceName of={item.service}>
                <TextLink to={to(`/tjanster/${item.subscriptionId}/export`)} aria-label={say.everything.open(item.service.name)}>
                  {item.service.name}
                </TextLink>
              </ServiceName>
              <State latest={item.latest} />
            </li>
          ))}
        </ul>
        <div className={classes['ways']}>
          {wanted.length > 0 && (
            <Button
              variant={hasZip ? 'default' : 'filled'}
              loading={isPending}
              leftSection={<IconPackageExport size={18} stroke={1.75} />}
              onClick={() => mutate()}
            >
              {say.everything.make(wanted.length)}
            </Button>
          )}
          {hasZip && (
            <DownloadButton href={everythingAddress(id)} variant={wanted.length > 0 || isBusy ? 'default' : 'filled'}>
              {say.everything.download}
            </DownloadButton>
          )}
        </div>
        <p role="status" className={classes['what']}>
          {isBusy ? say.makingWhat : hasZip && (wanted.length > 0 ? say.everything.onlyReady : say.everything.allReady)}
        </p>
      </div>
    </>
  )
}
export default EverythingPage

/** Whether a new export would bring something: there is none that is current or being made. */
const isWanted = ({ latest, abilities }: OfService): boolean =>
  abilities.includes('create') && !(latest && (isUnderWay(latest) || (latest.isCurrent && latest.abilities.includes('download'))))

const State = ({ latest }: Pick<OfService, 'latest'>) => {
  const { exports: say } = useTexts()
  return <span className={classes['what']}>{latest ? stateOf(latest, say) : say.everything.notMade}</span>
}

const stateOf = (
  { status, progress, readyAt, size, isCurrent }: NonNullable<OfService['latest']>,
  say: ReturnType<typeof useTexts>['exports'],
): string => {
  switch (status) {
    case 'waiting':
    case 'running':
      return say.making(progress.done, progress.total)
    case 'ready':
      return [say.everything.ready(readyAt ?? '', size ?? 0), ...(isCurrent ? [] : [say.everything.outdated])].join(' · ')
    case 'failed':
      return say.failed
    case 'expired':
      return say.everything.expired
  }
}
