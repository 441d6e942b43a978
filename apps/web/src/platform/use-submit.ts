import type { Problem } from '@portal/contract'
import { useState } from 'react'
import { problemOf } from './refused.ts'

/** A form's one errand where no query cache is loaded yet (the log-in): whether it runs, and how it was refused. */
export const useSubmit = <T = void>(errand: (sent: T) => Promise<void>) => {
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const submit = async (sent: T): Promise<void> => {
    setRunning(true)
    setProblem(null)
    try {
      await errand(sent)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setRunning(false)
    }
  }
  return { running, problem, submit }
}
