import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import recordClasses from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import classes from './invoicing.module.css'
import { type Article, type Buyer, type Saved, invoiceQueries } from './invoicing.queries.ts'

type Props = {
  readonly id: string
  readonly title: string
  readonly record: Buyer | Article | undefined
  readonly writes: boolean
  /** What would be saved; `undefined` while something is missing. */
  readonly body: Saved | undefined
  readonly missing: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A card of the register to read, fill in or correct. */
export const CardDialog = ({ id, title, record, writes, body, missing, onClose, children }: Props) => {
  const { frame, invoicing, problem } = useTexts()
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(invoiceQueries.save(id, record))
  const removal = useMutation(recordQueries.remove(id, record?.id ?? ''))
  const done = (text: string) => () => {
    notify(text)
    onClose()
  }
  const save = () => {
    setTried(true)
    if (body && !isPending) mutate(body, { onSuccess: done(invoicing.cardSaved) })
  }
  const refused = error ?? removal.error
  return (
    <Dialog opened title={title} onClose={onClose}>
      <form
        noValidate
        className={recordClasses['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <div className={classes['fields']}>{children}</div>
        {tried && !body && <Banner tone="danger" role="alert" title={missing} />}
        {refused && <Failure problem={problem(problemOf(refused))} />}
        <div className={recordClasses['ways']}>
          <Button variant="default" onClick={onClose}>
            {writes ? frame.cancel : frame.close}
          </Button>
          {writes && record && (
            <Button
              variant="subtle"
              color="red"
              loading={removal.isPending}
              onClick={() => removal.mutate(undefined, { onSuccess: done(invoicing.cardRemoved) })}
            >
              {invoicing.remove}
            </Button>
          )}
          {writes && (
            <Button type="submit" loading={isPending}>
              {frame.save}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
