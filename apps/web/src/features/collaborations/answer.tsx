import type { CollaborationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { AskButton } from '../../parts/ask-first.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { Loading } from '../../ui/states.tsx'
import classes from './collaborations.module.css'
import { Foreseen } from './foreseen.tsx'
import { startQueries } from './starts.queries.ts'
import { useAccepting } from './use-accepting.ts'

/** What accepting does to everyone, and the buttons to accept and decline. */
export const Answer = ({ collaboration }: { readonly collaboration: CollaborationView }) => {
  const { frame, starts } = useTexts()
  const { id, agency } = collaboration
  const { data: preview, error, refetch } = useQuery(startQueries.preview(id))
  const accepting = useAccepting(collaboration)
  if (!preview) return error ? <Refusal error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />
  return (
    <Card title={preview.blockers.length === 0 ? starts.heading : starts.blocked}>
      <div className={classes['answer']}>
        {accepting.outdated && (
          <Banner tone="warning" role="alert" title={starts.outdated}>
            {starts.outdatedWhat}
          </Banner>
        )}
        <Foreseen collaboration={collaboration} preview={preview} />
        {accepting.error && !accepting.outdated && <Refusal error={accepting.error} />}
        <div className={classes['answers']}>
          {preview.blockers.length === 0 && (
            <Button loading={accepting.isPending} onClick={() => accepting.accept(preview.version)}>
              {starts.accept}
            </Button>
          )}
          <AskButton
            mutation={startQueries.decline(id)}
            confirm={starts.decline}
            dismiss={frame.back}
            title={starts.declineTitle}
            consequence={starts.declineWhat(agency.name)}
            done={starts.declined}
          />
        </div>
      </div>
    </Card>
  )
}
