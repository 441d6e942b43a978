import type { RecordOf } from '@portal/contract'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { recordQueries, type SuggestedKind } from './records.queries.ts'

export type Suggestions<K extends SuggestedKind> = {
  readonly ask: (typed: string) => void
  /** The suggestions for a typed text. Until its answer has come, the matching ones from an earlier answer. */
  readonly to: (typed: string) => readonly RecordOf<K>[]
  /** The record with exactly this name, once the server has answered for it. */
  readonly known: (typed: string) => RecordOf<K> | undefined
}

/** The longest text that may be asked for; no name is longer. */
const LONGEST = 100

/** The server's suggestions for a form. Every text that was asked for is kept, so that a late answer still reaches its field. */
export const useSuggestions = <K extends SuggestedKind>(id: string, kind: K): Suggestions<K> => {
  const [asked, setAsked] = useState<readonly string[]>([''])
  const answers = useQueries({ queries: asked.map((q) => recordQueries.suggestions(id, kind, q)) })
  const answerTo = (q: string) => answers[asked.indexOf(q)]?.data
  const earlier = (q: string): readonly RecordOf<K>[] => answerTo(q) ?? (q === '' ? [] : earlier(q.slice(0, -1)))
  const isLike = (q: string) => (each: RecordOf<K>) => calledOf(each).toLocaleLowerCase('sv').includes(q.toLocaleLowerCase('sv'))
  return {
    ask: (typed) => {
      const q = typed.trim()
      if (q.length <= LONGEST) setAsked((before) => (before.includes(q) ? before : [...before, q]))
    },
    to: (typed) => answerTo(typed.trim()) ?? earlier(typed.trim()).filter(isLike(typed.trim())),
    known: (typed) => answerTo(typed.trim())?.find((each) => calledOf(each) === typed.trim()),
  }
}

/** The text that stands for a record in a field: the number of an account, the name of anything else. */
export const calledOf = ({ kind, content }: RecordOf<SuggestedKind>): string => (kind === 'account' ? content.number : content.name)
