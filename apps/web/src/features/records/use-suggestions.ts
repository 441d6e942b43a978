import type { RecordOf } from '@portal/contract'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { recordQueries, type SuggestedKind } from './records.queries.ts'

export type Suggestions<K extends SuggestedKind> = {
  readonly ask: (typed: string) => void
  /** What is suggested for what is typed; until its answer has come, what is left of an earlier one. */
  readonly to: (typed: string) => readonly RecordOf<K>[]
  /** The one that is called just so, once that has been asked. */
  readonly known: (typed: string) => RecordOf<K> | undefined
}

/** No name is longer, nor may what is asked for be. */
const LONGEST = 100

/** What the server suggests in a form. Everything asked there stays asked: a late answer finds the field that it was for. */
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

/** What a form writes for it: an account's number, others' names. */
export const calledOf = ({ kind, content }: RecordOf<SuggestedKind>): string => (kind === 'account' ? content.number : content.name)
