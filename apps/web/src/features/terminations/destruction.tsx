import { lastDayToCallOff } from '@portal/domain'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import type { Choice } from './filled.ts'
import classes from './terminations.module.css'

type Props = {
  readonly choice: Choice
  /** The service is named where several end. */
  readonly several: boolean
}

/** The day on which a service's data is deleted, and how long the law requires it to be kept. */
export const Destruction = ({ choice: { end, outcome }, several }: Props) => {
  const { terminations } = useTexts()
  const named = (title: string) => (several ? `${end.service.name}: ${title}` : title)
  return (
    <>
      {outcome?.deletion && (
        <Banner tone="danger" title={named(terminations.deletionOn(outcome.deletion.on))}>
          {terminations.deletionWhat(lastDayToCallOff(outcome.deletion))}
        </Banner>
      )}
      {outcome?.retention && (
        <Banner tone="warning" title={named(terminations.retentionUntil(outcome.retention.until))}>
          {terminations.retentionWhat}
          <ul className={classes['years']}>
            {outcome.retention.years.map(({ from, to, count, until }) => (
              <li key={from}>{terminations.retentionYear(from, to, count, until)}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}
