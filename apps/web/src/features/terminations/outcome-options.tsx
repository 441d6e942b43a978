import type { OutcomePreview } from '@portal/contract'
import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { Tag } from '../../ui/tag.tsx'
import type { Choice } from './filled.ts'
import { fieldOf } from './missing-at.ts'
import classes from './terminations.module.css'

type Props = {
  readonly choice: Choice
  readonly label: ReactNode
  readonly error: string | undefined
  readonly onChoose: (collaborationId: string, outcome: string) => void
}

/** The outcomes of one service, to choose one of (G4). */
export const OutcomeOptions = ({ choice: { end, outcome: chosen }, label, error, onChoose }: Props) => {
  const { terminations } = useTexts()
  return (
    <Radio.Group
      className={classes['section']}
      value={chosen?.outcome ?? null}
      onChange={(value) => onChoose(end.collaborationId, value)}
      label={label}
      error={error}
    >
      <div id={fieldOf({ what: 'outcome', collaborationId: end.collaborationId })} className={classes['options']}>
        {end.outcomes.map((outcome) => (
          <div key={outcome.outcome} className={classes['option']} data-chosen={outcome.outcome === chosen?.outcome || undefined}>
            <Radio
              name={`outcome-${end.collaborationId}`}
              value={outcome.outcome}
              label={<OutcomeLabel outcome={outcome} />}
              description={terminations.outcomeWhat[outcome.outcome]}
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  )
}

/** The name of an outcome; one that destroys is marked. */
export const OutcomeLabel = ({ outcome: { label, destructive } }: { readonly outcome: OutcomePreview }) => {
  const { terminations } = useTexts()
  return (
    <span className={classes['label']}>
      {label} {destructive && <Tag tone="danger">{terminations.destructive}</Tag>}
    </span>
  )
}
