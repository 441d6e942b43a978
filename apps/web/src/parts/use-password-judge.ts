import { type EstimatePassword, judgePassword, type PasswordOwner, type PasswordVerdict } from '@portal/domain'
import { useEffect, useState } from 'react'

/** What the portal will say of a password: the same rule as on the server, in the browser. Answers `undefined` until the estimator has been loaded. */
export const usePasswordJudge = (owner: PasswordOwner): ((password: string) => PasswordVerdict | undefined) => {
  const [estimate, setEstimate] = useState<EstimatePassword>()
  useEffect(() => {
    // Without it the form still works: the server judges every password.
    void import('@portal/passwords').then((loaded) => setEstimate(() => loaded.estimate)).catch(() => undefined)
  }, [])
  return (password) => estimate && judgePassword(password, owner, estimate)
}
