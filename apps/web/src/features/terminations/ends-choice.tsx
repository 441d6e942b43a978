import type { PlannedEndOf, PreviewTogether } from '@portal/contract'
import { PlannedEndTag } from '../../parts/planned-end.tsx'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { CheckField } from '../../ui/fields.tsx'
import type { Asked } from './asked.ts'
import { overIn } from './blockers.ts'
import type { ChoiceProps } from './end-form.tsx'
import type { End } from './filled.ts'
import { fieldOf, missingAt } from './missing-at.ts'
import { NotEndedOf } from './not-ended.tsx'
import { OutcomeLabel, OutcomeOptions } from './outcome-options.tsx'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

/** Which services end, each with what happens afterwards. What is unticked stays (G15). */
export const EndsChoice = ({ asked, ending, preview }: ChoiceProps) => {
  const { terminations, together } = useTexts()
  return (
    <section id={fieldOf({ what: 'tick' })} className={classes['section']} aria-labelledby="which" data-ends>
      <h2 id="which">{together.which}</h2>
      <p className={classes['what']}>{together.whichWhat}</p>
      <ul className={classes['checks']}>
        {preview.ends.map((end) => (
          <li key={end.collaborationId} className={classes['end']} data-ticked={ending.ticked.has(end.collaborationId) || undefined}>
            {end.outcomes.length === 0 ? <Over end={end} preview={preview} /> : <ServiceEnd end={end} ending={ending} plan={planOf(asked, end)} />}
            {ending.error && <NotEndedOf error={ending.error} collaborationId={end.collaborationId} />}
          </li>
        ))}
      </ul>
      <p role="status" className={classes['label']}>
        {together.count(ending.choices.length, preview.ends.length)}
      </p>
      {missingAt(ending, 'tick') && <Banner tone="danger" title={terminations.missing.tick} />}
    </section>
  )
}

/** The end that is planned already; ending now comes before it. */
const planOf = ({ collaborations }: Asked, { collaborationId }: End) => collaborations.find(({ id }) => id === collaborationId)?.plannedEnd

type ServiceProps = { readonly end: End; readonly ending: Ending; readonly plan: PlannedEndOf | null | undefined }

const ServiceEnd = ({ end, ending, plan }: ServiceProps) => {
  const { terminations, together } = useTexts()
  const { collaborationId, service, suggested, outcomes } = end
  const choice = ending.choices.find((each) => each.end.collaborationId === collaborationId)
  const [only, ...others] = outcomes
  return (
    <>
      <CheckField
        label={
          <span className={classes['label']}>
            <ServiceName of={service} />
          </span>
        }
        size="md"
        checked={choice !== undefined}
        data-tick={service.code}
        onChange={(on) => ending.tick(collaborationId, on)}
      />
      {plan && (
        <div>
          <PlannedEndTag plan={plan} />
        </div>
      )}
      {!choice && <p className={classes['what']}>{suggested === null ? together.asksToBeChosen : together.goesOn}</p>}
      {choice && only && others.length === 0 && (
        <div className={classes['only']}>
          <OutcomeLabel outcome={only} />
          <p className={classes['what']}>{terminations.outcomeWhat[only.outcome]}</p>
        </div>
      )}
      {choice && others.length > 0 && (
        <OutcomeOptions
          choice={choice}
          label={<span className="visually-hidden">{together.outcomeOf(service.name)}</span>}
          error={missingAt(ending, 'outcome', collaborationId) ? terminations.missing.outcome : undefined}
          onChoose={ending.choose}
        />
      )}
    </>
  )
}

/** A collaboration that ended while the page was open. */
const Over = ({ end: { collaborationId, service }, preview }: { readonly end: End; readonly preview: PreviewTogether }) => {
  const { terminations } = useTexts()
  const over = overIn(preview, collaborationId)?.(terminations)
  return (
    <>
      <p className={classes['label']}>{service.name}</p>
      <p className={classes['what']}>{over?.title}</p>
    </>
  )
}
