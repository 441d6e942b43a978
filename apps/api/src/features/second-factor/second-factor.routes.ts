import { API } from '@portal/contract'
import { inSession } from '../../access/guard.ts'
import { audit } from '../../platform/audit.store.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { beginSecondFactor } from './begin.ts'
import { confirmSecondFactor } from './confirm.ts'
import { personalProofs } from './proofs.ts'
import { removeSecondFactor } from './remove.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'

export const secondFactorRoutes = ({ auth, database, clock, sessions }: Context) => {
  const proving = { auth, proofs: personalProofs(database), sessions, note: audit(database, clock) }
  const { begin, confirm, remove, renewRecoveryCodes: renew } = API.secondFactor
  return mount(
    API.secondFactor,
    sessions,
  )({
    begin: inSession(begin, beginSecondFactor(proving)),
    confirm: inSession(confirm, confirmSecondFactor(proving)),
    remove: inSession(remove, removeSecondFactor(proving)),
    renewRecoveryCodes: inSession(renew, renewRecoveryCodes(proving)),
  })
}
