import type { CollaborationView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Answer } from './answer.tsx'
import classes from './collaborations.module.css'
import { startQueries } from './starts.queries.ts'
import { MoveButton } from './move-button.tsx'

/** A pending request. The customer sees what accepting does and answers; the agency can withdraw it. */
export const Request = ({ collaboration }: { readonly collaboration: CollaborationView }) => {
  const { starts } = useTexts()
  const { id, abilities, customer } = collaboration
  if (abilities.includes('accept')) return <Answer collaboration={collaboration} />
  return (
    <Card title={starts.waitingHeading}>
      <div className={classes['end']}>
        <p>{starts.waitingWhat}</p>
        {abilities.includes('withdraw') && (
          <MoveButton
            mutation={startQueries.withdraw(id)}
            label={starts.withdraw}
            title={starts.withdrawTitle}
            consequence={starts.withdrawWhat(customer.name)}
            done={starts.withdrawn}
          />
        )}
      </div>
    </Card>
  )
}
