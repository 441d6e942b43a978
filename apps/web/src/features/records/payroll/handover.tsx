import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { BackupStep } from './backup-step.tsx'
import classes from './payroll.module.css'
import { payrollQueries } from './payroll.queries.ts'
import { SynchroniseStep } from './synchronise-step.tsx'
import { UserStep } from './user-step.tsx'

/** The steps before the end, in their order. The stored facts say which are done, as they do when the end asks about them. */
export const Handover = ({ subscription }: RoomProps) => {
  const { payroll } = useTexts()
  const { data, error, refetch } = useQuery(payrollQueries.steps(subscription.id))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const given = { id: subscription.id, steps: data, writes: subscription.abilities.includes('write') }
  return (
    <section className={classes['handover']} aria-labelledby="handover">
      <h2 id="handover">{payroll.handover}</h2>
      <p className={classes['what']}>{payroll.handoverWhat}</p>
      <ol className={classes['steps']}>
        <UserStep {...given} />
        <SynchroniseStep {...given} />
        <BackupStep {...given} customer={subscription.customer.name} />
      </ol>
    </section>
  )
}
