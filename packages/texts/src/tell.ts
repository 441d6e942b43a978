import type { EventView, LeftoverView, Problem } from '@portal/contract'
import type { Outcome, ServiceCode } from '@portal/domain'
import type { EventOf, EventSentences } from './events.ts'
import type { OutcomeText, OutcomeTexts } from './outcomes.ts'
import type { ProblemOf, ProblemText, ProblemTexts } from './problems.ts'
import type { Words } from './words.ts'

/** A refusal in words, from the text of its code. */
export const tellerOf =
  (texts: ProblemTexts) =>
  (problem: Problem): ProblemText =>
    tell(texts, problem.code, problem)

/** The types tie code and problem together, so that no text receives the facts of another code. */
const tell = <C extends keyof ProblemOf>(texts: ProblemTexts, code: C, problem: ProblemOf[C]): ProblemText => texts[code](problem)

/** An event in words, from the text of its type. */
export const sentenceOf =
  (sentences: EventSentences) =>
  (event: EventView): string =>
    say(sentences, event.type, event)

const say = <T extends keyof EventOf>(sentences: EventSentences, type: T, event: EventOf[T]): string => sentences[type](event)

/** `undefined`: the service does not offer this outcome (G4). */
export const outcomeTextOf = (texts: OutcomeTexts, service: ServiceCode, outcome: Outcome): OutcomeText | undefined => {
  const row: Readonly<Partial<Record<Outcome, OutcomeText>>> = texts[service]
  return row[outcome]
}

/** What a party goes on seeing, each sentence once: several services may be shown through the same one (G17). */
export const leftoversIn =
  ({ leftover }: Words) =>
  (leftovers: readonly LeftoverView[]): readonly string[] => [...new Set(leftovers.map((each) => leftover(each)))]
