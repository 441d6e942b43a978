import type { ReactNode } from 'react'
import { problemOf } from '../platform/refused.ts'
import { useFirstTexts } from '../platform/texts.ts'
import { Failure } from '../ui/states.tsx'

type Props = {
  /** The error; nothing is shown without one. */
  readonly error: unknown
  readonly onRetry?: () => void
  /** Buttons that help, besides the one that tries again. */
  readonly actions?: ReactNode
}

/** Why a call was refused or failed, and what the reader can do. */
export const Refusal = ({ error, onRetry, actions }: Props) => {
  const { problem } = useFirstTexts()
  return error ? <Failure problem={problem(problemOf(error))} onRetry={onRetry} actions={actions} /> : null
}
