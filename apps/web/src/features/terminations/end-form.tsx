import type { CollaborationView, PreviewTogether } from '@portal/contract'
import { type ComponentType, type ReactNode, useRef } from 'react'
import { LastDayChoice } from '../../parts/last-day-choice.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Loading } from '../../ui/states.tsx'
import { type Mendable, mendableIn } from './blockers.ts'
import { ChecksOfAll } from './checks.tsx'
import { Confirm } from './confirm.tsx'
import { Consequences } from './consequences.tsx'
import { Later } from './later.tsx'
import { MainContactMissing } from './main-contact-missing.tsx'
import { MissingSummary } from './missing-summary.tsx'
import { NotEnded } from './not-ended.tsx'
import { Over } from './over.tsx'
import { Summary } from './summary.tsx'
import type { Asked } from './asked.ts'
import { type Ending, useEnding } from './use-ending.ts'
import classes from './terminations.module.css'

const MENDED_BY: Readonly<Record<Mendable, ComponentType<{ readonly customer: CollaborationView['customer'] }>>> = {
  'main-contact': MainContactMissing,
}

/** What the choice of one or of several services is made of. */
export type ChoiceProps = { readonly asked: Asked; readonly ending: Ending; readonly preview: PreviewTogether }
type Props = {
  readonly asked: Asked
  /** Any of the collaborations: they are all between the same two. */
  readonly pair: Pick<CollaborationView, 'customer' | 'agency'>
  /** The preview of all of them, nothing chosen. */
  readonly preview: PreviewTogether
  readonly choice: ComponentType<ChoiceProps>
  /** Shown instead when there is nothing left to end. What was typed until then stays below it. */
  readonly over?: ReactNode
}

/** One form: the way from the choice to the confirmation, and beside it the summary with the button. What is missing is told at the top. */
export const EndForm = ({ asked, pair, preview, choice: Choice, over }: Props) => {
  const { terminations } = useTexts()
  const form = useRef<HTMLFormElement>(null)
  const ending = useEnding(asked, preview, pair.customer.name, form)
  const { foreseen, shown, error, outdated } = ending
  if (ending.isDone) return <Loading />
  if (over) return <Over over={over} typed={ending.reason.trim()} />
  return (
    <form
      ref={form}
      className={classes['end-page']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ending.submit()
      }}
    >
      <div className={classes['flow']}>
        <MissingSummary ending={ending} several={asked.several} />
        {error && <NotEnded error={error} collaborations={asked.collaborations} onRetry={ending.submit} />}
        {outdated && (
          <Banner tone="warning" role="alert" title={terminations.outdated}>
            {terminations.outdatedWhat}
          </Banner>
        )}
        {mendableIn(preview).map((what) => {
          const Mend = MENDED_BY[what]
          return <Mend key={what} customer={pair.customer} />
        })}
        <Choice asked={asked} ending={ending} preview={preview} />
        <LastDayChoice days={preview.lastDays} when={ending.when} shown={shown} onChoose={ending.chooseDay} />
        <Refusal error={foreseen.error} onRetry={foreseen.retry} />
        {foreseen.preview?.planned && <Later planned={foreseen.preview.planned} choices={ending.choices} />}
        {foreseen.preview && <Consequences asked={asked} pair={pair} ending={ending} seen={foreseen.preview} />}
        <ChecksOfAll asked={asked} ending={ending} />
        <Confirm customer={pair.customer.name} ending={ending} />
      </div>
      <Summary asked={asked} pair={pair} ending={ending} />
    </form>
  )
}
