import type { OutcomePreview } from '@portal/contract'
import { Radio } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { Tag } from '../../ui/tag.tsx'
import classes from './terminations.module.css'

type Props = {
  readonly outcomes: readonly OutcomePreview[]
  readonly chosen: OutcomePreview | undefined
  readonly error: string | undefined
  readonly onChoose: (outcome: string) => void
}

/** What happens afterwards (G4). If there is only one outcome, it is told instead of asked. */
export const OutcomeChoice = ({ outcomes, chosen, error, onChoose }: Props) => {
  const { terminations } = useTexts()
  const [only, ...others] = outcomes
  if (only && others.length === 0)
    return (
      <section className={classes['section']} aria-labelledby="only-outcome">
        <h2 id="only-outcome">{terminations.onlyOutcome}</h2>
        <div className={classes['only']}>
          <p className={classes['label']}>
            <Label outcome={only} />
          </p>
          <p className={classes['what']}>{terminations.outcomeWhat[only.outcome]}</p>
          <p className={classes['what']}>{terminations.onlyOutcomeWhat}</p>
        </div>
      </section>
    )
  return (
    <Radio.Group
      id="outcome"
      className={classes['section']}
      value={chosen?.outcome ?? null}
      onChange={onChoose}
      label={<span className={classes['legend']}>{terminations.choose}</span>}
      error={error}
    >
      <div className={classes['options']}>
        {outcomes.map((outcome) => (
          <div key={outcome.outcome} className={classes['option']} data-chosen={outcome === chosen || undefined}>
            <Radio
              name="outcome"
              value={outcome.outcome}
              label={<Label outcome={outcome} />}
              description={terminations.outcomeWhat[outcome.outcome]}
              size="md"
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  )
}

const Label = ({ outcome: { label, destructive } }: { readonly outcome: OutcomePreview }) => {
  const { terminations } = useTexts()
  return (
    <span className={classes['label']}>
      {label} {destructive && <Tag tone="danger">{terminations.destructive}</Tag>}
    </span>
  )
}
