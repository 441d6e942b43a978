import { useTexts } from '../../../platform/texts.ts'
import { Facts } from '../../../ui/facts.tsx'
import { RecordHead } from '../record-head.tsx'
import type { RoomProps } from '../room.ts'
import { PeriodActions } from './period-actions.tsx'
import { PeriodTag } from './period-tag.tsx'
import classes from './payroll.module.css'
import type { PayrollPeriod } from './payroll.queries.ts'
import { Payslips } from './payslips.tsx'

type Props = RoomProps & { readonly period: PayrollPeriod; readonly onBack: () => void }

/** One payroll period with its payslips. Nothing in a locked period can be changed. */
export const PeriodView = ({ subscription, period, onBack }: Props) => {
  const { format, payroll } = useTexts()
  const { content } = period
  const writes = subscription.abilities.includes('write')
  return (
    <article className={classes['month']} aria-labelledby="month">
      <RecordHead
        id="month"
        title={format.month(content.month)}
        state={<PeriodTag state={content.state} />}
        back={payroll.backToPeriods}
        actions={period.abilities.length > 0 && <PeriodActions id={subscription.id} period={period} onRemoved={onBack} />}
        onBack={onBack}
      />
      {period.abilities.includes('open') && <p className={classes['what']}>{payroll.lockedWhat}</p>}
      <Facts items={[[payroll.payday, format.day(content.payday)]]} />
      <Payslips id={subscription.id} month={content.month} writes={period.abilities.includes('change')} reads={!writes} />
    </article>
  )
}
