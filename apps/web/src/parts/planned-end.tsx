import { plannedEnds as contract, type PlannedEndOf } from '@portal/contract'
import type { ServiceCode } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../platform/call.ts'
import { useTexts } from '../platform/texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Tag } from '../ui/tag.tsx'
import { AskButton } from './ask-first.tsx'
import { MovePlannedEnd } from './move-planned-end.tsx'

type Props = {
  readonly plan: PlannedEndOf
  readonly service: ServiceCode
  /** The names of the two sides. */
  readonly names: Readonly<Record<PlannedEndOf['by'], string>>
  /** Whether the visitor may end the collaboration, and so end it sooner. */
  readonly canEnd: boolean
}

/** The planned end of a collaboration, for both sides: its last day, what is in the way, and for its own side the ways to move it and call it off. */
export const PlannedEnd = ({ plan, service, names, canEnd }: Props) => {
  const { outcomeDone, plannedEnds } = useTexts()
  const { id, lastDay, outcome, by, inTheWay, abilities } = plan
  const isHeldUp = inTheWay.length > 0
  return (
    <Banner
      tone={isHeldUp ? 'danger' : 'warning'}
      title={plannedEnds.title(lastDay)}
      actions={
        abilities.length > 0 && (
          <>
            {abilities.includes('move') && <MovePlannedEnd id={id} lastDay={lastDay} service={serviceName(service)} />}
            {abilities.includes('call-off') && <CallOff id={id} service={serviceName(service)} />}
          </>
        )
      }
    >
      <p>{plannedEnds.plannedBy(names[by], outcomeDone(service, outcome))}</p>
      {isHeldUp && <p>{plannedEnds.inTheWay(inTheWay)}</p>}
      {!isHeldUp && canEnd && abilities.length === 0 && <p>{plannedEnds.sooner}</p>}
    </Banner>
  )
}

/** The same in a list: the last day alone. */
export const PlannedEndTag = ({ plan: { lastDay, inTheWay } }: Pick<Props, 'plan'>) => {
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
