import type { PreviewTogether } from '@portal/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Choice } from './filled.ts'
import { terminationQueries } from './terminations.queries.ts'

/**
 * The consequences of what is chosen, asked for again as the choices change. Until the answer is there, the last ones are shown. `before`: the
 * preview of everything that may end, without choices. `preview`: `undefined` while nothing is chosen. `isLate`: what is shown belongs to earlier
 * choices.
 */
export const useForeseen = (before: PreviewTogether, choices: readonly Choice[], lastDay: string | undefined) => {
  const ends = choices.flatMap(({ end: { collaborationId }, outcome }) => (outcome ? [{ collaborationId, outcome: outcome.outcome }] : []))
  const client = useQueryClient()
  const asked = terminationQueries.preview(ends, lastDay)
  const alone = before.ends.length === 1 && lastDay === undefined ? seenAlone(before, choices[0]) : undefined
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...asked,
    enabled: ends.length > 0,
    placeholderData: (last: PreviewTogether | undefined) => alone ?? last,
  })
  const preview = ends.length > 0 ? data : undefined
  const latest = new Map(preview?.ends.map((end) => [end.collaborationId, end]))
  return {
    /** Shows a preview that a refusal brought along (G13). */
    show: (anew: PreviewTogether) => client.setQueryData(asked.queryKey, anew),
    preview,
    /** The preview as the portal answered it to exactly these choices; `undefined` until it has. */
    settled: isPlaceholderData ? undefined : preview,
    /** All that may end, each as it was last seen. */
    ends: before.ends.map((end) => latest.get(end.collaborationId) ?? end),
    isLate: ends.length > 0 && isPlaceholderData && !alone,
    error,
    retry: () => void refetch(),
  }
}

/** Of a single collaboration each outcome already says all its consequences. */
const seenAlone = (before: PreviewTogether, choice: Choice | undefined): PreviewTogether | undefined => {
  if (!choice?.outcome) return undefined
  const { effects, unchanged, leftovers } = choice.outcome
  return { ...before, effects, unchanged, leftovers }
}
