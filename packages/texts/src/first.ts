import type { Problem } from '@portal/contract'
import type { FirstProblemTexts, ProblemOf, ProblemText } from './problems.ts'
import type { Texts } from './tree.ts'

/** The texts that are needed before somebody has logged in. They are a tenth of all, and the log-in loads no others. */
export type FirstTexts = Pick<Texts, 'language' | 'format' | 'problem' | 'frame' | 'session' | 'companies'> & {
  readonly words: Pick<Texts['words'], 'addressFault'>
}

/** A refusal in words. One that nobody should meet before logging in is told as `unexpected`. */
export const firstTellerOf =
  (texts: FirstProblemTexts) =>
  (problem: Problem): ProblemText =>
    isFirst(texts, problem) ? tell(texts, problem.code, problem) : texts.unexpected({ code: 'unexpected' })

type FirstCode = keyof FirstProblemTexts
const isFirst = (texts: FirstProblemTexts, problem: Problem): problem is ProblemOf[FirstCode] => Object.hasOwn(texts, problem.code)
const tell = <C extends FirstCode>(texts: FirstProblemTexts, code: C, problem: ProblemOf[C]): ProblemText => texts[code](problem)
