import type { BulkEndView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { AskButton } from '../../../parts/ask-first.tsx'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { bulkEndQueries } from './bulk-ends.queries.ts'

/** Stops the ends after asking. A review that has not started has nothing to lose, so it is discarded without a question. */
export const Stop = ({ bulk: { id, startedAt, counts, abilities } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const discard = useMutation(bulkEndQueries.stop(id))
  if (!abilities.includes('stop')) return null
  const { stopTitle, stopWhat, stopYes, discard: discardIt } = bulkEnds.progress
  if (startedAt === null)
    return (
      <>
        <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
          {discardIt}
        </Button>
        <Refusal error={discard.error} />
      </>
    )
  return (
    <AskButton
      mutation={bulkEndQueries.stop(id)}
      title={stopTitle}
      consequence={stopWhat(counts.done)}
      confirm={stopYes}
      destructive
      done={bulkEnds.stopped.asked}
    />
  )
}
