import type { CollaborationView, Preview } from '@portal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useTo, within } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { problemIn } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { acknowledgedFor, missingFor } from './missing.ts'
import { createRequestKeys } from '../../platform/request-key.ts'
import classes from './terminations.module.css'
import { terminationQueries } from './terminations.queries.ts'

/** What is filled in, what is missing, and the end itself. The end carries the version of the preview that is shown (G13). */
export const useEnding = (collaboration: CollaborationView, preview: Preview, form: RefObject<HTMLFormElement | null>) => {
  const { plannedEnds, terminations } = useTexts()
  const [chosen, setChosen] = useState<string>()
  const [acknowledged, setAcknowledged] = useState<ReadonlySet<string>>(new Set())
  const [typedName, typeName] = useState('')
  const [reason, giveReason] = useState('')
  const [shown, setShown] = useState(false)
  const [outdated, setOutdated] = useState(false)
  const [keyFor] = useState(createRequestKeys)
  const client = useQueryClient()
  const navigate = useNavigate()
  const to = useTo()
  const { mutate, isPending, isSuccess, error, reset } = useMutation(terminationQueries.end(collaboration.id))

  const [only, ...others] = preview.outcomes
  const outcome = others.length === 0 ? only : preview.outcomes.find((each) => each.outcome === chosen)
  const missing = missingFor(preview, { outcome, acknowledged, typedName }, collaboration.customer.name)

  const send = () => {
    if (!outcome) return
    const said = reason.trim()
    const body = {
      outcome: outcome.outcome,
      confirmations: acknowledgedFor(outcome, acknowledged),
      version: preview.version,
      ...(said && { reason: said }),
    }
    setOutdated(false)
    mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: (answer) => {
          if ('lastDay' in answer) {
            notify(plannedEnds.planned(answer.lastDay))
            void navigate(to(`/samarbeten/${answer.collaborationId}`), { replace: true })
            return
          }
          const { id, endedBy, agency } = answer
          notify(terminations.ended)
          // After its last end an agency no longer sees the customer, so it reads the receipt from its own company.
          const receipt = `/handelser/kvitton/${id}`
          void navigate({ agency: within(agency.id, receipt), customer: to(receipt) }[endedBy], { replace: true })
        },
        onError: (refused) => {
          const changed = problemIn(refused, 'preview-outdated')
          if (!changed || !('outcomes' in changed.preview)) return
          client.setQueryData(terminationQueries.preview(collaboration.id).queryKey, changed.preview)
          setOutdated(true)
          reset()
          form.current?.scrollIntoView({ block: 'start' })
        },
      },
    )
  }
  const submit = () => {
    if (isPending) return
    setShown(true)
    if (missing.length > 0) focusOnMissing(form.current, missing[0])
    else send()
  }
  return {
    className: classes['flow'],
    outcome,
    missing,
    shown,
    outdated,
    acknowledged,
    typedName,
    reason,
    error,
    isPending,
    isDone: isSuccess,
    choose: (value: string) => {
      setChosen(value)
      reset()
    },
    acknowledge: (code: string, known: boolean) =>
      setAcknowledged((before) => new Set(known ? [...before, code] : [...before].filter((each) => each !== code))),
    typeName,
    giveReason,
    submit,
  }
}
export type EndingState = ReturnType<typeof useEnding>

const PLACES = {
  'main-contact': '[data-mend] input, [data-mend] button',
  outcome: 'input[name=outcome]',
  confirmation: 'input[data-missing]',
  name: 'input[name=customer-name]',
} as const

const focusOnMissing = (form: HTMLFormElement | null, what: keyof typeof PLACES | undefined): void => {
  if (what) form?.querySelector<HTMLElement>(PLACES[what])?.focus()
}
