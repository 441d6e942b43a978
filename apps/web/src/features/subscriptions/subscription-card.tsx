import type { SubscriptionView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { PlannedEnd } from '../../parts/planned-end.tsx'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useCompany, useTo } from '../../platform/company.ts'
import { SUBSCRIPTION_STATES } from '../../platform/subscription-states.ts'
import { useTexts } from '../../platform/texts.ts'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AgencyAccess } from './agency-access.tsx'
import { ScheduledDeletion } from './scheduled-deletion.tsx'
import classes from './subscriptions.module.css'

/** One service: its state, who works in it, what the visitor can do. */
export const SubscriptionCard = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const { subscriptions, words } = useTexts()
  const { service, state, access, deletion } = subscription
  const nameId = `service-${subscription.id}`
  return (
    <article className={classes['card']} aria-labelledby={nameId} data-over={SUBSCRIPTION_STATES[state].isOver || undefined}>
      <div className={classes['head']}>
        <ServiceMark of={service.code} size="large" />
        <h2 id={nameId} className={classes['name']}>
          {service.name}
        </h2>
        <Tag tone={SUBSCRIPTION_STATES[state].tone}>{words.subscriptionState[state]}</Tag>
      </div>
      <Facts
        items={[
          [subscriptions.yourAccess, subscriptions.access[access]],
          [subscriptions.agency, agencyOf(subscription, subscriptions)],
        ]}
      />
      <Doings subscription={subscription} />
      <PlannedEnd of={subscription} />
      {deletion && <ScheduledDeletion subscription={subscription} on={deletion.on} />}
    </article>
  )
}

/** The agency at work, or else what a former one can still read. */
const agencyOf = ({ agency, formerAgency, restingAgency }: SubscriptionView, say: Texts['subscriptions']): string => {
  if (agency) return agency.name
  if (formerAgency) return say.formerAgency(formerAgency.name)
  return restingAgency ? say.restingAgency(restingAgency.name) : say.noAgency
}

const Doings = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const { exports: exporting, overTime, subscriptions } = useTexts()
  const company = useCompany()
  const to = useTo()
  const { id, service, access, abilities, collaborationId, ended } = subscription
  const toReceipt = ended && abilities.includes('see-termination') ? to(`/handelser/kvitton/${ended.terminationId}`) : null
  return (
    <div className={classes['doings']}>
      {access !== 'none' && (
        <ButtonLink to={to(`/tjanster/${id}`)} variant="light" aria-label={subscriptions.openNamed(service.name)}>
          {subscriptions.open}
        </ButtonLink>
      )}
      {collaborationId && company.abilities.includes('see-collaborations') && (
        <ButtonLink to={to(`/samarbeten/${collaborationId}`)} variant="subtle" aria-label={subscriptions.collaborationNamed(service.name)}>
          {subscriptions.collaboration}
        </ButtonLink>
      )}
      {toReceipt && (
        <ButtonLink to={toReceipt} variant="subtle" aria-label={subscriptions.receiptNamed(service.name)}>
          {subscriptions.receipt}
        </ButtonLink>
      )}
      {access === 'none' && abilities.includes('see-exports') && (
        <ButtonLink to={to(`/tjanster/${id}/export`)} variant="subtle">
          {exporting.title}
        </ButtonLink>
      )}
      {abilities.includes('see-access') && (
        <ButtonLink to={to(`/tjanster/${id}/atkomst`)} variant="subtle" aria-label={overTime.linkOf(service.name)}>
          {overTime.link}
        </ButtonLink>
      )}
      <AgencyAccess subscription={subscription} />
    </div>
  )
}
