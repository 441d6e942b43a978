import type { PreviewTogether } from '@portal/contract'
import { useState } from 'react'

/** What would happen, as far as only somebody else can change it: who sees what, what is destroyed, what has to be kept. */
const consequencesIn = ({ effects, leftovers, ends }: PreviewTogether): string =>
  JSON.stringify([effects, leftovers, ends.map(({ outcomes }) => outcomes.map(({ outcome, deletion, retention }) => [outcome, deletion, retention]))])

/**
 * Whether the consequences of the same choices have become others while they were being read (G13). `chosen`: the choices that the preview belongs to.
 * Stays true until other choices are made.
 */
export const useChanged = (preview: PreviewTogether | undefined, chosen: string): boolean => {
  const [read, setRead] = useState<{ readonly chosen: string; readonly what: string; readonly changed: boolean } | null>(null)
  if (!preview) return false
  const what = consequencesIn(preview)
  if (read?.chosen !== chosen) setRead({ chosen, what, changed: false })
  else if (read.what !== what) setRead({ chosen, what, changed: true })
  return read?.chosen === chosen && read.changed
}
