import type { OutcomePreview } from '@portal/contract'
import { Help } from '../../parts/help.tsx'
import { useTexts } from '../../platform/texts.ts'
import classes from './terminations.module.css'

/** Until when the law wants what would be deleted to be kept, and the same for each fiscal year. */
export const Retention = ({ retention: { until, years } }: { readonly retention: NonNullable<OutcomePreview['retention']> }) => {
  const { terminations } = useTexts()
  return (
    <div>
      <p>
        <strong className={classes['label']}>{terminations.retentionUntil(until)}.</strong> {terminations.retentionWhat} <Help of="retention" />
      </p>
      <ul className={classes['years']}>
        {years.map((year) => (
          <li key={year.from}>{terminations.retentionYear(year.from, year.to, year.count, year.until)}</li>
        ))}
      </ul>
    </div>
  )
}
