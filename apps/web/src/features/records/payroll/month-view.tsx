import { useTexts } from '../../../platform/texts.ts'
import { Facts } from '../../../ui/facts.tsx'
import { RecordHead } from '../record-head.tsx'
import type { RoomProps } from '../room.ts'
import { MonthActions } from './month-actions.tsx'
import { MonthTag } from './month-tag.tsx'
import classes from './payroll.module.css'
import type { Month } from './payroll.queries.ts'
import { Payslips } from './payslips.tsx'

type Props = RoomProps & { readonly month: Month; readonly onBack: () => void }

/** One month with its payslips. Nothing in a locked month can be changed. */
export const MonthView = ({ subscription, month, onBack }: Props) => {
  const { format, payroll } = useTexts()
  const { content } = month
  const writes = subscription.abilities.includes('write')
  return (
    <article className={classes['month']} aria-labelledby="month">
      <RecordHead
        id="month"
        title={format.month(content.month)}
        state={<MonthTag state={content.state} />}
        back={payroll.backToMonths}
        actions={month.abilities.length > 0 && <MonthActions id={subscription.id} month={month} onRemoved={onBack} />}
        onBack={onBack}
      />
      {month.abilities.includes('open') && <p className={classes['what']}>{payroll.lockedWhat}</p>}
      <Facts items={[[payroll.payday, format.day(content.payday)]]} />
      <Payslips id={subscription.id} month={content.month} writes={month.abilities.includes('change')} reads={!writes} />
    </article>
  )
}
