import type { CollaborationView } from '@portal/contract'
import { AskButton } from '../../parts/ask-first.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Answer } from './answer.tsx'
import classes from './collaborations.module.css'
import { startQueries } from './starts.queries.ts'

/** A pending request. The customer sees what accepting does and answers; the agency can withdraw it. */
export const Request = ({ collaboration }: { readonly collaboration: CollaborationView }) => {
  const { frame, starts } = useTexts()
  const { id, abilities, customer } = collaboration
  if (abilities.includes('accept')) return <Answer collaboration={collaboration} />
  return (
    <Card title={starts.waitingHeading}>
      <div className={classes['end']}>
        <p>{starts.waitingWhat}</p>
        {abilities.includes('withdraw') && (
          <AskButton
            mutation={startQueries.withdraw(id)}
            confirm={starts.withdraw}
            dismiss={frame.back}
            title={starts.withdrawTitle}
            consequence={starts.withdrawWhat(customer.name)}
            done={starts.withdrawn}
          />
        )}
      </div>
    </Card>
  )
}
