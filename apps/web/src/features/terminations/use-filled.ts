import type { PreviewTogether } from '@portal/contract'
import { useState } from 'react'
import { type Filled, tickedAtFirst } from './filled.ts'
import type { Asked } from './asked.ts'

const NOTHING_CHOSEN: Filled['chosen'] = new Map()

/** The fields of the page of an end. */
export const useFilled = (asked: Asked, before: PreviewTogether) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => tickedAtFirst(before.ends, asked))
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [acknowledged, setAcknowledged] = useState<ReadonlySet<string>>(new Set())
  const [typedName, typeName] = useState('')
  const [reason, giveReason] = useState('')
  return {
    filled: { ticked, chosen, acknowledged, typedName },
    reason,
    tick: (collaborationId: string, on: boolean) => setTicked((was) => withOrWithout(was, collaborationId, on)),
    choose: (collaborationId: string, outcome: string) => setChosen((was) => new Map([...was, [collaborationId, outcome]])),
    acknowledge: (acknowledgements: readonly string[], known: boolean) =>
      setAcknowledged((was) => acknowledgements.reduce((all, each) => withOrWithout(all, each, known), was)),
    typeName,
    giveReason,
  }
}

const withOrWithout = (all: ReadonlySet<string>, one: string, on: boolean): ReadonlySet<string> => {
  const others = [...all].filter((each) => each !== one)
  return new Set(on ? [...others, one] : others)
}
