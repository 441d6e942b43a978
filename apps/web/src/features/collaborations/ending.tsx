import type { CollaborationView } from '@portal/contract'
import { PlannedEnd } from '../../parts/planned-end.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './collaborations.module.css'

type Props = { readonly collaboration: CollaborationView }

/** The way to the receipt of the end, for those who may read it. */
export const ToReceipt = ({ collaboration: { abilities, terminationId } }: Props) => {
  const { collaborations } = useTexts()
  const to = useTo()
  if (!terminationId || !abilities.includes('see-termination')) return null
  return (
    <div>
      <ButtonLink to={to(`/handelser/kvitton/${terminationId}`)}>{collaborations.receipt}</ButtonLink>
    </div>
  )
}

/** The end that is planned, and the way to one (G3). Nothing is ended here. */
export const Ending = ({ collaboration }: Props) => {
  const { collaborations } = useTexts()
  const { id, abilities } = collaboration
  const to = useTo()
  return (
    <Card title={collaborations.endHeading}>
      <PlannedEnd of={collaboration} />
      <div className={classes['end']}>
        <p>{abilities.includes('end') ? collaborations.endWhat : collaborations.cannotEnd}</p>
        {abilities.includes('end') && (
          <ButtonLink to={to(`/samarbeten/${id}/avsluta`)} color="red" variant="outline">
            {collaborations.end}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
