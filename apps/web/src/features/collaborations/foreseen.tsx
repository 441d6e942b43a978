import type { CollaborationView, StartPreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import type { ComponentType } from 'react'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { StartMatrix } from './start-matrix.tsx'

/** Leads to the collaboration that has to end first. */
const ToActive = ({ preview: { active } }: { readonly preview: StartPreview }) => {
  const { starts } = useTexts()
  const to = useTo()
  return (
    active && (
      <ButtonLink variant="default" to={to(`/samarbeten/${active.collaborationId}`)}>
        {starts.showActive(active.agency.name)}
      </ButtonLink>
    )
  )
}

/** What the page offers for each blocker; `null` when there is nothing to do here. */
const WAYS_OUT: Readonly<Record<StartPreview['blockers'][number]['code'], ComponentType<{ readonly preview: StartPreview }> | null>> = {
  'collaboration-not-pending': null,
  'another-collaboration-active': ToActive,
  'subscription-being-deleted': null,
}

type Props = { readonly collaboration: CollaborationView; readonly preview: StartPreview }

/** What is in the way and what to do about it; otherwise all that would change, with a banner for access that returns in another service. */
export const Foreseen = ({ collaboration: { customer, agency, subscriptionId }, preview }: Props) => {
  const { starts, problem } = useTexts()
  const { blockers, effects, declined } = preview
  const back = effects.filter((effect) => effect.agency?.id === agency.id && effect.subscriptionId !== subscriptionId)
  if (blockers.length > 0)
    return blockers.map((blocker) => {
      const { title, detail } = problem(blocker)
      const WayOut = WAYS_OUT[blocker.code]
      return (
        <Banner key={blocker.code} tone="warning" title={title} actions={WayOut && <WayOut preview={preview} />}>
          {detail}
        </Banner>
      )
    })
  return (
    <>
      <p>{starts.what}</p>
      {back.map(({ service }) => (
        <Banner key={service} tone="warning" title={starts.cascade(agency.name, serviceName(service))}>
          {starts.cascadeWhat}
        </Banner>
      ))}
      {declined.length > 0 && (
        <Banner tone="info" title={starts.declinedToo(declined.map(({ name }) => name))}>
          {starts.declinedTooWhat}
        </Banner>
      )}
      <StartMatrix preview={preview} customer={customer.name} />
    </>
  )
}
