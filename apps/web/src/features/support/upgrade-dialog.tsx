import type { SubscriptionView } from '@portal/contract'
import { Button, Group } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/states.tsx'
import { supportQueries } from './support.queries.ts'
import { UpgradeMatrix } from './upgrade-matrix.tsx'

type Props = { readonly subscription: SubscriptionView; readonly onClose: () => void }

/** What the upgrade would do to both sides, or why it is not offered. */
export const UpgradeDialog = ({ subscription: { id, service }, onClose }: Props) => {
  const { frame, problem, support } = useTexts()
  const { data, error, refetch } = useQuery(supportQueries.offer(id))
  const { mutate, isPending, error: refused } = useMutation(supportQueries.upgrade(id))
  const make = () =>
    mutate(undefined, {
      onSuccess: ({ to }) => {
        notify(support.upgraded(to.name))
        onClose()
      },
    })
  return (
    <Dialog opened title={support.upgradeNamed(service.name)} size="lg" onClose={onClose}>
      <Refusal error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading rows={2} />}
      {data?.reason && <Banner tone="warning" {...problemTold(problem({ code: 'upgrade-not-offered', reason: data.reason }))} />}
      {data?.offer && (
        <>
          <p>{support.upgradeWhat(data.offer.to.name)}</p>
          <UpgradeMatrix
            effects={[...data.offer.effects, ...data.offer.unchanged]}
            customer={data.customer.name}
            agency={data.offer.agency?.name ?? null}
          />
        </>
      )}
      <Refusal error={refused} />
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.cancel}
        </Button>
        {data?.offer && (
          <Button loading={isPending} onClick={make}>
            {support.upgradeTo(data.offer.to.name)}
          </Button>
        )}
      </Group>
    </Dialog>
  )
}

const problemTold = ({ title, detail }: { readonly title: string; readonly detail: string }) => ({ title, children: detail })
