import type { CollaborationView, Preview } from '@portal/contract'
import { type ComponentType, useRef } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Loading } from '../../ui/states.tsx'
import { type Mendable, mendableIn } from './blockers.ts'
import { Checks } from './checks.tsx'
import { Confirm } from './confirm.tsx'
import { Consequences } from './consequences.tsx'
import { MainContactMissing } from './main-contact-missing.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import { NotEnded } from './not-ended.tsx'
import { useEnding } from './use-ending.ts'

const MENDED_BY: Readonly<Record<Mendable, ComponentType<{ readonly customer: CollaborationView['customer'] }>>> = {
  'main-contact': MainContactMissing,
}

type Props = { readonly collaboration: CollaborationView; readonly preview: Preview }

/** One form from the choice to the button. When the button is pressed, it tells what is missing and moves focus there. */
export const EndForm = ({ collaboration, preview }: Props) => {
  const { terminations } = useTexts()
  const form = useRef<HTMLFormElement>(null)
  const ending = useEnding(collaboration, preview, form)
  const { outcome, missing, shown, error, outdated } = ending
  const errorOf = (what: (typeof missing)[number]) => (shown && missing.includes(what) ? terminations.missing[what] : undefined)
  if (ending.isDone) return <Loading />
  return (
    <form
      ref={form}
      className={ending.className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ending.submit()
      }}
    >
      {outdated && (
        <Banner tone="warning" role="alert" title={terminations.outdated}>
          {terminations.outdatedWhat}
        </Banner>
      )}
      {mendableIn(preview).map((what) => {
        const Mend = MENDED_BY[what]
        return <Mend key={what} customer={collaboration.customer} />
      })}
      <OutcomeChoice outcomes={preview.outcomes} chosen={outcome} error={errorOf('outcome')} onChoose={ending.choose} />
      {outcome && (
        <>
          <Consequences collaboration={collaboration} plan={outcome} />
          <Checks
            collaborationId={collaboration.id}
            subscriptionId={collaboration.subscriptionId}
            confirmations={outcome.confirmations}
            acknowledged={ending.acknowledged}
            error={errorOf('confirmation')}
            onAcknowledge={ending.acknowledge}
          />
        </>
      )}
      <Confirm customer={collaboration.customer.name} destructive={outcome?.destructive ?? false} ending={ending} nameError={errorOf('name')} />
      {shown && missing.length > 0 && (
        <Banner tone="danger" role="alert" title={terminations.stillMissing}>
          {missing.map((what) => (
            <div key={what}>{terminations.missing[what]}</div>
          ))}
        </Banner>
      )}
      {error && <NotEnded error={error} onRetry={ending.submit} />}
    </form>
  )
}
