import type { BulkEndView } from '@portal/contract'
import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import { Stop } from './stop.tsx'
import classes from './bulk-ends.module.css'

/** The ends while they are carried out. */
export const InProgress = ({ bulk }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const { mutate, isPending, error } = useMutation(bulkEndQueries.pause(bulk.id))
  return (
    <section className={classes['section']}>
      <Far bulk={bulk} />
      <p className={classes['what']}>{bulkEnds.progress.keeps}</p>
      <Refusal error={error} />
      <div className={classes['foot']}>
        {bulk.abilities.includes('pause') && (
          <Button variant="default" loading={isPending} onClick={() => mutate()}>
            {bulkEnds.progress.pause}
          </Button>
        )}
        <Stop bulk={bulk} />
      </div>
    </section>
  )
}

/** How many of the customers that can be ended are done. */
export const Far = ({ bulk: { counts } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const all = counts.done + counts.ready
  return (
    <div>
      <p role="status" className={classes['label']}>
        {bulkEnds.progress.of(counts.done, all)}
      </p>
      <Progress size="lg" value={all === 0 ? 100 : (100 * counts.done) / all} aria-label={bulkEnds.progress.label} />
    </div>
  )
}
