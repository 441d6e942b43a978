import { useState } from 'react'

/** Runs a form's request where no query cache is loaded (the log-in), and tells whether it runs and what it threw. */
export const useSubmit = <T = void>(errand: (sent: T) => Promise<void>) => {
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const submit = async (sent: T): Promise<void> => {
    setRunning(true)
    setError(null)
    try {
      await errand(sent)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setRunning(false)
    }
  }
  return { running, error, submit }
}
