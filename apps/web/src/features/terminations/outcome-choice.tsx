import { useTexts } from '../../platform/texts.ts'
import type { ChoiceProps } from './end-form.tsx'
import { missingAt } from './missing-at.ts'
import { OutcomeLabel, OutcomeOptions } from './outcome-options.tsx'
import classes from './terminations.module.css'

/** What happens after the end of one collaboration (G4). If there is only one outcome, it is told instead of asked. */
export const OutcomeChoice = ({ ending }: ChoiceProps) => {
  const { terminations } = useTexts()
  const [choice] = ending.choices
  if (!choice) return null
  const [only, ...others] = choice.end.outcomes
  if (only && others.length === 0)
    return (
      <section className={classes['section']} aria-labelledby="only-outcome">
        <h2 id="only-outcome">{terminations.onlyOutcome}</h2>
        <div className={classes['only']}>
          <p className={classes['label']}>
            <OutcomeLabel outcome={only} />
          </p>
          <p className={classes['what']}>{terminations.outcomeWhat[only.outcome]}</p>
          <p className={classes['what']}>{terminations.onlyOutcomeWhat}</p>
        </div>
      </section>
    )
  return (
    <OutcomeOptions
      choice={choice}
      label={<span className={classes['legend']}>{terminations.choose}</span>}
      error={missingAt(ending, 'outcome', choice.end.collaborationId) ? terminations.missing.outcome : undefined}
      onChoose={ending.choose}
    />
  )
}
