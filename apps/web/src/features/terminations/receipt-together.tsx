import type { TerminationView } from '@portal/contract'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import classes from './terminations.module.css'

/** The other ends of the same act, each with its receipt, and the way to all of them (G15). */
export const ReceiptTogether = ({ receipt: { id, together: others } }: { readonly receipt: TerminationView }) => {
  const { terminations, together } = useTexts()
  const to = useTo()
  if (others.length === 0) return null
  return (
    <Card title={terminations.together}>
      <div className={classes['words']}>
        <ul className={classes['now']}>
          {others.map((other) => (
            <li key={other.id}>
              <ServiceName of={other.service} />,{' '}
              <TextLink to={to(`/handelser/kvitton/${other.id}`)}>
                {terminations.receiptNumber} {other.receiptNumber}
              </TextLink>
            </li>
          ))}
        </ul>
        <div className={classes['foot']} data-noprint>
          <ButtonLink to={to(`/handelser/kvitton/${id}/alla`)} variant="default">
            {together.allReceipts}
          </ButtonLink>
        </div>
      </div>
    </Card>
  )
}
