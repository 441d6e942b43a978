import { useMutation } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { focusRow } from '../../../ui/keep-focus.ts'
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

/** One card to read, fill in or correct. */
export const CardDialog = ({ id, title, record, writes, body, missing, onClose, children }: Props) => {
  const { frame, invoicing } = useTexts()
  const removal = useMutation(recordQueries.remove(id, record?.id ?? ''))
  const done = (text: string) => () => {
    notify(text)
    onClose()
  }
  const { faults, form } = useForm({
    mutation: invoiceQueries.save(id, record),
    faults: { card: !body && missing },
    value: body,
    onSaved: (saved) => {
      done(invoicing.cardSaved)()
      focusRow(saved.id)
    },
  })
  const remove = writes && record && (
    <Button
      variant="subtle"
      color="red"
      loading={removal.isPending}
      onClick={() => removal.mutate(undefined, { onSuccess: done(invoicing.cardRemoved) })}
    >
      {invoicing.remove}
    </Button>
  )
  return (
    <FormDialog title={title} save={writes ? frame.save : null} {...form} error={form.error ?? removal.error} actions={remove} onClose={onClose}>
      <div className={classes['fields']}>{children}</div>
      {faults.card && <Banner tone="danger" role="alert" title={faults.card} />}
    </FormDialog>
  )
}
