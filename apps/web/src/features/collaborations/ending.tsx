import type { CollaborationView } from '@portal/contract'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './collaborations.module.css'

/** The way to the end (G3), or, when it lies behind, to its receipt. Nothing is ended here. */
export const Ending = ({ collaboration: { id, status, abilities, terminationId } }: { readonly collaboration: CollaborationView }) => {
  const { collaborations } = useTexts()
  const to = useTo()
  if (terminationId && abilities.includes('see-termination'))
    return (
      <div>
        <ButtonLink to={to(`/handelser/kvitton/${terminationId}`)}>{collaborations.receipt}</ButtonLink>
      </div>
    )
  if (status !== 'active') return null
  return (
    <Card title={collaborations.endHeading}>
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
