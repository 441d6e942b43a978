import type { CollaborationView } from '@portal/contract'
import { lastDayToCallOff } from '@portal/domain'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts.ts'
import { Acknowledge } from './acknowledge.tsx'
import { CheckDetails } from './check-details.tsx'
import { checksIn, type Confirmation } from './checks-in.ts'
import type { Choice } from './filled.ts'
import { REMEDIES } from './remedies.tsx'
import { Retention } from './retention.tsx'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Props = {
  readonly choice: Choice
  readonly collaboration: CollaborationView
  /** The service is named where several end. */
  readonly several: boolean
  readonly ending: Ending
}

/** Everything about the deletion of a service's data in one place: its day, what goes, what the law wants kept, the export, and the box for it. */
export const Destruction = ({ choice: { outcome }, collaboration, several, ending }: Props) => {
  const { terminations } = useTexts()
  if (!outcome) return null
  const { deletion: asked } = checksIn(outcome)
  const { deletion, retention } = outcome
  if (!asked && !deletion && !retention) return null
  const title = deletion ? terminations.deletionOn(deletion.on) : terminations.destructive
  return (
    <div className={classes['check']} data-tone="danger">
      <IconAlertTriangle size={22} stroke={1.75} aria-hidden="true" className={classes['icon']} />
      <div className={classes['words']}>
        <p className={classes['label']}>{several ? `${collaboration.service.name}: ${title}` : title}</p>
        {deletion && <p>{terminations.deletionWhat(lastDayToCallOff(deletion))}</p>}
        {asked && <Lost asked={asked} collaboration={collaboration} ending={ending} />}
        {retention && <Retention retention={retention} />}
        {asked && !asked.done && <AcknowledgeLoss asked={asked} collaborationId={collaboration.id} ending={ending} />}
      </div>
    </div>
  )
}

type LostProps = { readonly asked: Confirmation; readonly collaboration: CollaborationView; readonly ending: Ending }

/** What is in the service, and whether it was exported. Only a complete export of what is there now counts as one. */
const Lost = ({ asked, collaboration: { id, subscriptionId } }: LostProps) => {
  const { words } = useTexts()
  const { done, undone } = words.confirmation[asked.code]
  const Remedy = REMEDIES[asked.code]
  if (asked.done)
    return (
      <p className={classes['exported']}>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden="true" className={classes['doneIcon']} />
        {done}
      </p>
    )
  return (
    <div className={classes['lost']}>
      <p>{undone(asked.count)}</p>
      <CheckDetails check={{ asks: asked, also: [] }} />
      {Remedy && <Remedy collaborationId={id} subscriptionId={subscriptionId} count={asked.count} />}
    </div>
  )
}

type AcknowledgeProps = { readonly asked: Confirmation; readonly collaborationId: string; readonly ending: Ending }

const AcknowledgeLoss = ({ asked, collaborationId, ending }: AcknowledgeProps) => {
  const { words } = useTexts()
  const label = words.confirmation[asked.code].acknowledge
  return <Acknowledge collaborationId={collaborationId} check={{ asks: asked, also: [] }} label={label} ending={ending} />
}
