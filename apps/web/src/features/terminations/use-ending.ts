import type { PreviewTogether } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { problemIn } from '../../platform/refused.ts'
import { AT_ONCE, lacksDay, lastDayOf, type When } from '../../parts/last-day.ts'
import type { Asked } from './asked.ts'
import { type Choice, choicesOf, endsOf, type Missing, missingFor } from './filled.ts'
import { createRequestKeys } from '../../platform/request-key.ts'
import { terminationQueries } from './terminations.queries.ts'
import { useChanged } from './use-changed.ts'
import { useAfterEnd } from './use-after-end.ts'
import { useFilled } from './use-filled.ts'
import { useForeseen } from './use-foreseen.ts'

/** What is filled in, what is missing, and the end itself. It carries the version of the preview that is shown (G13). */
export const useEnding = (asked: Asked, before: PreviewTogether, customer: string, form: RefObject<HTMLFormElement | null>) => {
  const { filled, reason, ...fill } = useFilled(asked, before)
  const [when, setWhen] = useState(AT_ONCE)
  const [shown, setShown] = useState(false)
  const [outdated, setOutdated] = useState(false)
  const [keyFor] = useState(createRequestKeys)
  const afterEnd = useAfterEnd()
  const { mutate, isPending, isSuccess, error, reset } = useMutation(terminationQueries.end())

  const first = choicesOf(before.ends, filled, asked.several)
  const foreseen = useForeseen(before, first, lastDayOf(when, before.lastDays))
  const changed = useChanged(foreseen.settled, chosenIn(first, lastDayOf(when, before.lastDays)))
  const choices = choicesOf(foreseen.ends, filled, asked.several)
  const dayMissing: readonly Missing[] = lacksDay(when, before.lastDays) ? [{ what: 'last-day' }] : []
  const missing = [...missingFor(before, choices, filled, customer), ...dayMissing]

  const send = () => {
    const ends = endsOf(choices, filled.acknowledged)
    if (!ends || !foreseen.preview) return
    const { planned } = foreseen.preview
    const said = reason.trim()
    const body = { ends, version: foreseen.preview.version, ...(said && { reason: said }), ...(planned && { lastDay: planned.lastDay }) }
    setOutdated(false)
    mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: ({ items }) => afterEnd(items),
        onError: (refused) => {
          const changed = problemIn(refused, 'preview-outdated')
          if (!changed || !('ends' in changed.preview)) return
          foreseen.show(changed.preview)
          setOutdated(true)
          reset()
          form.current?.scrollIntoView({ block: 'start' })
        },
      },
    )
  }
  const submit = () => {
    if (isPending || foreseen.isLate) return
    setShown(true)
    if (missing.length > 0) focusOnMissing(form.current, missing[0])
    else send()
  }
  return {
    ...filled,
    ...fill,
    when,
    chooseDay: (chosen: When) => (setWhen(chosen), reset()),
    reason,
    choices,
    foreseen,
    missing,
    shown,
    outdated: outdated || changed,
    error,
    isPending: isPending || foreseen.isLate,
    isDone: isSuccess,
    /** A change of what ends or how makes an earlier refusal out of date. */
    tick: (collaborationId: string, on: boolean) => (fill.tick(collaborationId, on), reset()),
    choose: (collaborationId: string, outcome: string) => (fill.choose(collaborationId, outcome), reset()),
    submit,
  }
}
export type Ending = ReturnType<typeof useEnding>

/** What is chosen, as one text to compare. */
const chosenIn = (choices: readonly Choice[], lastDay: string | undefined): string =>
  JSON.stringify([choices.map(({ end, outcome }) => [end.collaborationId, outcome?.outcome]), lastDay])

const PLACES: Readonly<Record<Missing['what'], (collaborationId: string) => string>> = {
  'main-contact': () => '[data-mend] input, [data-mend] button',
  'last-day': () => 'input[name=last-day]',
  tick: () => '[data-ends] input',
  outcome: (id) => `input[name="outcome-${id}"]`,
  confirmation: (id) => `[data-checks="${id}"] input[data-missing]`,
  name: () => 'input[name=customer-name]',
}

const focusOnMissing = (form: HTMLFormElement | null, missing: Missing | undefined): void => {
  if (missing) form?.querySelector<HTMLElement>(PLACES[missing.what](missing.collaborationId ?? ''))?.focus()
}
