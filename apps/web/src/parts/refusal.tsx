import type { ReactNode } from 'react'
import { problemOf, Refused } from '../platform/refused.ts'
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
  const found = problemOf(error)
  const code = found.code === 'unexpected' && error instanceof Refused ? error.requestId : undefined
  return <Failure problem={problem(found)} requestId={code} onRetry={onRetry} actions={actions} />
}
