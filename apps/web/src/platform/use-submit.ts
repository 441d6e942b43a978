import type { Problem } from '@portal/contract'
import { useState } from 'react'
import { problemOf } from './refused.ts'

/** Runs a form's request where no query cache is loaded (the log-in), and tells whether it runs and how it was refused. */
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
