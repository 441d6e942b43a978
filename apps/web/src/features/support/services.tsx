import type { SubscriptionView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { upgradeOf } from '@portal/domain'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { SUBSCRIPTION_STATES } from '../../platform/subscription-states.ts'
import { useTexts } from '../../platform/texts.ts'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'
import { UpgradeDialog } from './upgrade-dialog.tsx'

/** A company's services, with the upgrade where the service has one. The dialog tells whether it is offered. */
export const Services = ({ id }: { readonly id: string }) => {
  const texts = useTexts()
  const { support, subscriptions } = texts
  const { items } = useSuspenseQuery(supportQueries.subscriptions(id)).data
  const [upgrading, upgrade] = useState<SubscriptionView>()
  const columns = useMemo(() => columnsOf(texts, upgrade), [texts])
  return (
    <section className={classes['section']} aria-labelledby="services">
      <h2 id="services">{support.services}</h2>
      {items.length === 0 && <Empty title={subscriptions.emptyTitle} />}
      {items.length > 0 && <DataList label={support.services} keyOf={(each) => each.id} pages={[items]} columns={columns} />}
      {upgrading && <UpgradeDialog subscription={upgrading} onClose={() => upgrade(undefined)} />}
    </section>
  )
}

type Upgrade = (subscription: SubscriptionView) => void

const columnsOf = ({ overTime, subscriptions, support, words }: Texts, upgrade: Upgrade): readonly Column<SubscriptionView>[] => [
  { key: 'service', header: words.service, width: 'minmax(0, 1fr)', leading: true, cell: ({ service }) => <ServiceName of={service} /> },
  {
    key: 'state',
    header: support.state,
    width: '10rem',
    cell: ({ state }) => <Tag tone={SUBSCRIPTION_STATES[state].tone}>{words.subscriptionState[state]}</Tag>,
  },
  { key: 'agency', header: words.party.agency, width: 'minmax(0, 1fr)', cell: ({ agency }) => agency?.name ?? subscriptions.noAgency },
  {
    key: 'overTime',
    header: overTime.title,
    width: '11rem',
    cell: ({ id, service }) => (
      <TextLink to={`/support/tjanster/${id}/atkomst`} aria-label={overTime.linkOf(service.name)}>
        {overTime.link}
      </TextLink>
    ),
  },
  { key: 'upgrade', header: support.upgrade, width: '10rem', action: true, cell: (each) => upgradeButton(each, support, upgrade) },
]

const upgradeButton = (subscription: SubscriptionView, support: Texts['support'], upgrade: Upgrade) =>
  upgradeOf(subscription.service.code) && (
    <Button size="compact-sm" variant="light" aria-label={support.upgradeNamed(subscription.service.name)} onClick={() => upgrade(subscription)}>
      {support.upgrade}
    </Button>
  )
