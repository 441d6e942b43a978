import type { BulkEndView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import { Checks } from './checks.tsx'
import { Far } from './in-progress.tsx'
import { Stop } from './stop.tsx'
import classes from './bulk-ends.module.css'

/** What is asked before the ends start, and before they go on after a pause: the checks, and the number of customers that lose data. */
export const Review = ({ bulk }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const { id, counts, startedAt, abilities } = bulk
  const answer = useMutation(bulkEndQueries.answer(id))
  return (
    <>
      {startedAt !== null && <Far bulk={bulk} />}
      <Checks bulk={bulk} />
      {abilities.includes('start') && <Start bulk={bulk} />}
      <div className={classes['foot']}>
        {abilities.includes('answer') && (
          <Button variant="default" loading={answer.isPending} onClick={() => answer.mutate({})}>
            {bulkEnds.again}
          </Button>
        )}
        <Stop bulk={bulk} />
      </div>
      <Refusal error={answer.error} />
      {counts.ready > 0 && counts.needsAnswer > 0 && <p className={classes['what']}>{bulkEnds.start.left(counts.needsAnswer)}</p>}
    </>
  )
}

/** The button that carries out what is ready. Where data is destroyed, the number of those customers is typed first. */
const Start = ({ bulk: { id, startedAt, counts, destroyed, lastDay } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const [typed, type] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(bulkEndQueries.start(id))
  const isWrong = destroyed > 0 && typed.replaceAll(/\s/g, '') !== String(destroyed)
  const send = (): void => {
    setTried(true)
    if (!isPending && !isWrong) mutate(destroyed > 0 ? destroyed : undefined)
  }
  if (counts.ready === 0) return <Banner tone="info" title={bulkEnds.start.nobody} />
  const of = lastDay === null ? bulkEnds.start.button : bulkEnds.start.plan
  return (
    <form
      noValidate
      className={classes['section']}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {destroyed > 0 && (
        <Banner tone="danger" title={bulkEnds.destroy.title(destroyed)}>
          {bulkEnds.destroy.what}
          <TextField
            className={classes['number']}
            name="customers"
            inputMode="numeric"
            autoComplete="off"
            label={bulkEnds.destroy.field(destroyed)}
            value={typed}
            error={tried && isWrong && bulkEnds.destroy.wrong}
            onChange={type}
          />
        </Banner>
      )}
      <Refusal error={error} />
      <div>
        <Button type="submit" color="red" size="md" loading={isPending}>
          {startedAt === null ? of(counts.ready) : bulkEnds.start.resume}
        </Button>
      </div>
    </form>
  )
}
