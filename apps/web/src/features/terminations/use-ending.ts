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
  /** What was missing when the button was pressed last; `null` before that. */
  const [told, tell] = useState<readonly Missing[] | null>(null)
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
          form.current?.scrollIntoView({ block: 'start' })
          if (!changed || !('ends' in changed.preview)) return
          foreseen.show(changed.preview)
          setOutdated(true)
          reset()
        },
      },
    )
  }
  const submit = () => {
    if (isPending || foreseen.isLate) return
    tell(missing)
    if (missing.length === 0) send()
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
    told,
    shown: told !== null,
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
