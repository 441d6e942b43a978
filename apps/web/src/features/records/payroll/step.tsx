import type { PayrollView } from '@portal/contract'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import classes from './payroll.module.css'

type OneStep = PayrollView['steps'][number]
/** What the part of a step is given: the step itself, all that is known of the payroll, whether the visitor may write, and the customer's name. */
export type StepProps = {
  readonly id: string
  readonly step: OneStep
  readonly payroll: PayrollView
  readonly writes: boolean
  readonly customer: string
}

type Props = {
  readonly step: OneStep
  readonly what?: ReactNode
  readonly error?: unknown
  readonly actions?: ReactNode
}

/** One step: whether it is done, its facts, and what can be done. */
export const Step = ({ step: { code, done }, what, error, actions }: Props) => {
  const { words } = useTexts()
  const { done: isDone, undone, toDo } = words.confirmation[code]
  const Icon = done ? IconCircleCheck : IconCircleDashed
  return (
    <li className={classes['step']} data-done={done || undefined}>
      <Icon size={24} stroke={1.75} aria-hidden="true" className={classes['icon']} />
      <div className={classes['words']}>
        <h3>{done ? isDone : undone(1)}</h3>
        {!done && toDo !== null && <p>{toDo}</p>}
        {what}
        <Refusal error={error} />
        {actions && <div className={classes['actions']}>{actions}</div>}
      </div>
    </li>
  )
}
