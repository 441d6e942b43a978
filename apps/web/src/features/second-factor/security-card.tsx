import { secondFactor } from '@portal/contract'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call.ts'
import { meQuery } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { type Proof, ProofDialog } from './proof-dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import classes from './second-factor.module.css'
import { type Made, SetUp } from './set-up.tsx'

type Step =
  | { readonly is: 'shown' | 'begun' | 'renewed' | 'removed' }
  | { readonly is: 'made'; readonly made: Made }
  | { readonly is: 'done'; readonly codes: readonly string[] }

const begin = ({ password }: Proof) => call(secondFactor.begin, { body: { password } })
const renew = (body: Proof) => call(secondFactor.renewRecoveryCodes, { body })
const remove = (body: Proof) => call(secondFactor.remove, { body })

/**
 * Säkerhet on Mitt konto: whether log-ins ask for a code, and how that is turned on and off. The recovery codes are shown once. `onSaved`: what follows
 * when they are saved.
 */
export const SecurityCard = ({ onSaved }: { readonly onSaved?: () => void }) => {
  const { secondFactor: words } = useTexts()
  const [step, setStep] = useState<Step>({ is: 'shown' })
  const close = () => setStep({ is: 'shown' })
  const removed = () => {
    notify(words.turnedOff)
    close()
  }
  const confirmed = (codes: readonly string[]) => {
    notify(words.turnedOn)
    setStep({ is: 'done', codes })
  }
  return (
    <Card title={words.title}>
      <p>{words.what}</p>
      {step.is === 'done' && <RecoveryCodes codes={step.codes} onSaved={onSaved ?? close} />}
      {step.is === 'made' && <SetUp made={step.made} onClose={close} onConfirmed={() => confirmed(step.made.recoveryCodes)} />}
      {step.is !== 'done' && step.is !== 'made' && <State onChosen={(is) => setStep({ is })} />}
      {step.is === 'begun' && (
        <ProofDialog title={words.turnOn} save={words.next} ask={begin} onClose={close} onDone={(made) => setStep({ is: 'made', made })} />
      )}
      {step.is === 'renewed' && (
        <ProofDialog
          title={words.renew}
          what={words.renewWhat}
          save={words.renew}
          withCode
          ask={renew}
          onClose={close}
          onDone={({ recoveryCodes }) => setStep({ is: 'done', codes: recoveryCodes })}
        />
      )}
      {step.is === 'removed' && (
        <ProofDialog title={words.turnOff} what={words.turnOffWhat} save={words.turnOff} withCode ask={remove} onClose={close} onDone={removed} />
      )}
    </Card>
  )
}

/** Whether it is on, and what can be done. */
const State = ({ onChosen }: { readonly onChosen: (is: 'begun' | 'renewed' | 'removed') => void }) => {
  const { secondFactor: words } = useTexts()
  const isOn = useSuspenseQuery(meQuery).data.secondFactor === 'on'
  return (
    <>
      <p className={classes['state']}>{isOn ? words.isOn : words.isOff}</p>
      <div className={classes['ways']}>
        {!isOn && <Button onClick={() => onChosen('begun')}>{words.turnOn}</Button>}
        {isOn && (
          <Button variant="default" onClick={() => onChosen('renewed')}>
            {words.renew}
          </Button>
        )}
        {isOn && (
          <Button variant="default" onClick={() => onChosen('removed')}>
            {words.turnOff}
          </Button>
        )}
      </div>
    </>
  )
}
