import { Radio } from '@mantine/core'
import { useTexts } from '../platform/texts.ts'
import { DayField } from '../ui/day-field.tsx'
import { isWay, lacksDay, type LastDays, namedDays, type When } from './last-day.ts'
import classes from './last-day-choice.module.css'

type Props = {
  readonly days: LastDays
  readonly when: When
  /** Whether a day that is missing is told. */
  readonly shown: boolean
  readonly onChoose: (when: When) => void
}

/** When an end is to come: at once, after a day with a name, or after any other day (G14). */
export const LastDayChoice = ({ days, when, shown, onChoose }: Props) => {
  const { plannedEnds } = useTexts()
  const named = { today: plannedEnds.today, month: plannedEnds.month, 'fiscal-year': plannedEnds.fiscalYear }
  const options = [
    { way: 'at-once', label: plannedEnds.atOnce },
    ...namedDays(days).map(({ way, day }) => ({ way, label: named[way](day) })),
    { way: 'another', label: plannedEnds.another },
  ]
  return (
    <Radio.Group
      className={classes['section']}
      value={when.way}
      onChange={(way) => isWay(way) && onChoose({ ...when, way })}
      label={<span className={classes['legend']}>{plannedEnds.when}</span>}
    >
      <div className={classes['options']}>
        {options.map(({ way, label }) => (
          <Radio key={way} name="when" value={way} label={label} />
        ))}
        <p className={classes['what']}>{when.way === 'at-once' ? plannedEnds.atOnceWhat : plannedEnds.whenWhat}</p>
      </div>
      {when.way === 'another' && (
        <DayField
          id="last-day"
          name="last-day"
          className={classes['day']}
          label={plannedEnds.lastDay}
          description={plannedEnds.lastDayWhat(days.from, days.to)}
          min={days.from}
          max={days.to}
          value={when.day}
          error={shown && lacksDay(when, days) && (when.day ? plannedEnds.dayOutside(days.from, days.to) : plannedEnds.dayMissing)}
          onChange={(day) => onChoose({ way: 'another', day })}
        />
      )}
    </Radio.Group>
  )
}
