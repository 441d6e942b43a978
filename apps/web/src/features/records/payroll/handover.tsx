import type { ServiceConfirmationCode } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { BackupStep } from './backup-step.tsx'
import classes from './payroll.module.css'
import { payrollQueries } from './payroll.queries.ts'
import { Step, type StepProps } from './step.tsx'
import { SynchroniseStep } from './synchronise-step.tsx'
import { UserStep } from './user-step.tsx'

/** How each step is taken in Lön; `null`: it is not a step of Lön, or is only shown as done or not. */
const PARTS: Readonly<Record<ServiceConfirmationCode, ComponentType<StepProps> | null>> = {
  'lon-user-added': UserStep,
  'lon-synchronised': SynchroniseStep,
  'lon-backup-handed-over': BackupStep,
  'lon-backup-current': BackupStep,
  'utlagg-reports-sent': null,
  'utlagg-expenses-submitted': null,
}

/** The steps before the end, in their order. The stored facts say which are done, as they do when the end asks about them. */
export const Handover = ({ subscription }: RoomProps) => {
  const { payroll } = useTexts()
  const { data, error, refetch } = useQuery(payrollQueries.steps(subscription.id))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const given = { id: subscription.id, payroll: data, writes: subscription.abilities.includes('write'), customer: subscription.customer.name }
  return (
    <section className={classes['handover']} aria-labelledby="handover">
      <h2 id="handover">{payroll.handover}</h2>
      <p className={classes['what']}>{payroll.handoverWhat}</p>
      <ol className={classes['steps']}>
        {data.steps.map((step) => {
          const Part = PARTS[step.code]
          return Part ? <Part key={step.code} {...given} step={step} /> : <Step key={step.code} step={step} />
        })}
      </ol>
    </section>
  )
}
