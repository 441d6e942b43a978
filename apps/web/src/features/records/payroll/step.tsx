import type { PayrollView } from '@portal/contract'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import classes from './payroll.module.css'

export type StepProps = { readonly id: string; readonly steps: PayrollView; readonly writes: boolean }

type Props = {
  readonly code: 'lon-user-added' | 'lon-synchronised' | 'lon-backup-handed-over' | 'lon-backup-current'
  readonly done: boolean
  readonly what?: ReactNode
  readonly error: Error | null
  readonly actions?: ReactNode
}

/** One step: whether it is done, its facts, and what can be done. */
export const Step = ({ code, done, what, error, actions }: Props) => {
  const { words } = useTexts()
  const { title, done: isDone, undone } = words.confirmation[code]
  const Icon = done ? IconCircleCheck : IconCircleDashed
  return (
    <li className={classes['step']} data-done={done || undefined}>
      <Icon size={24} stroke={1.75} aria-hidden="true" className={classes['icon']} />
      <div className={classes['words']}>
        <h3>{title}</h3>
        <p>{done ? isDone : undone(1)}</p>
        {what}
        <Refusal error={error} />
        {actions && <div className={classes['actions']}>{actions}</div>}
      </div>
    </li>
  )
}
