import { type CollaborationView, plannedEnds as contract, type PlannedEndOf, type SubscriptionView } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../platform/call.ts'
import { useTexts } from '../platform/texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Tag } from '../ui/tag.tsx'
import { AskButton } from './ask-first.tsx'
import { MovePlannedEnd } from './move-planned-end.tsx'

/** A collaboration, or a service with the one it has. */
type Props = { readonly of: Pick<CollaborationView | SubscriptionView, 'plannedEnd' | 'service' | 'customer' | 'agency' | 'abilities'> }

/**
 * The planned end of a collaboration, if there is one, for both sides: its last day, what is in the way, and for its own side the ways to move it and
 * call it off.
 */
export const PlannedEnd = ({ of: { plannedEnd, service, customer, agency, abilities: ofVisitor } }: Props) => {
  const { outcomeDone, plannedEnds } = useTexts()
  if (!plannedEnd || !agency) return null
  const { id, lastDay, outcome, by, inTheWay, abilities } = plannedEnd
  const side = { customer, agency }[by]
  const isHeldUp = inTheWay.length > 0
  return (
    <Banner
      tone={isHeldUp ? 'danger' : 'warning'}
      title={plannedEnds.title(lastDay)}
      actions={
        abilities.length > 0 && (
          <>
            {abilities.includes('move') && <MovePlannedEnd id={id} lastDay={lastDay} service={service.name} />}
            {abilities.includes('call-off') && <CallOff id={id} service={service.name} />}
          </>
        )
      }
    >
      <p>{plannedEnds.plannedBy(side.name, outcomeDone(service.code, outcome))}</p>
      {isHeldUp && <p>{plannedEnds.inTheWay(inTheWay)}</p>}
      {!isHeldUp && ofVisitor.includes('end') && abilities.length === 0 && <p>{plannedEnds.sooner}</p>}
    </Banner>
  )
}

/** The same in a list: the last day alone. */
export const PlannedEndTag = ({ plan: { lastDay, inTheWay } }: { readonly plan: PlannedEndOf }) => {
  const { plannedEnds } = useTexts()
  return <Tag tone={inTheWay.length > 0 ? 'danger' : 'warning'}>{plannedEnds.badge(lastDay)}</Tag>
}

const CallOff = ({ id, service }: { readonly id: string; readonly service: string }) => {
  const { frame, plannedEnds } = useTexts()
  return (
    <AskButton
      aria-label={plannedEnds.callOffNamed(service)}
      mutation={mutationOptions({ mutationFn: () => call(contract.callOff, { params: { id } }) })}
      title={plannedEnds.callOffTitle}
      consequence={plannedEnds.callOffConsequence}
      confirm={plannedEnds.callOff}
      dismiss={frame.back}
      done={plannedEnds.calledOff}
    />
  )
}
