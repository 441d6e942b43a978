import type { ReactNode } from 'react'
import { isRefused, problemOf, Refused } from '../platform/refused.ts'
import { useFirstTexts } from '../platform/texts.ts'
import { Failure } from '../ui/states.tsx'

type Props = {
  /** The error; nothing is shown without one. */
  readonly error: unknown
  readonly onRetry?: () => void
  /** Buttons that help, besides the one that tries again. */
  readonly actions?: ReactNode
}

/** Why a call was refused or failed, and what the reader can do. Of what only we can mend, it says the code to give to support. */
export const Refusal = ({ error, onRetry, actions }: Props) => {
  const { problem } = useFirstTexts()
  if (!error) return null
  const code = error instanceof Refused && isRefused(error, 'unexpected') ? error.requestId : undefined
  return <Failure problem={problem(problemOf(error))} requestId={code} onRetry={onRetry} actions={actions} />
}
