import type { CollaborationView, StartPreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { StartMatrix } from './start-matrix.tsx'

type Props = { readonly collaboration: CollaborationView; readonly preview: StartPreview }

/** What is in the way, with the way out of it; or all that would change, what comes back elsewhere said aloud. */
export const Foreseen = ({ collaboration: { customer, agency, subscriptionId }, preview }: Props) => {
  const { starts, problem } = useTexts()
  const { blockers, active, effects, declined } = preview
  const to = useTo()
  const back = effects.filter((effect) => effect.agency?.id === agency.id && effect.subscriptionId !== subscriptionId)
  if (blockers.length > 0)
    return blockers.map((blocker) => {
      const { title, detail } = problem(blocker)
      const link = blocker.code === 'another-collaboration-active' && active && (
        <ButtonLink variant="default" to={to(`/samarbeten/${active.collaborationId}`)}>
          {starts.showActive(active.agency.name)}
        </ButtonLink>
      )
      return (
        <Banner key={blocker.code} tone="warning" title={title} actions={link}>
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
