import { API } from '@portal/contract'
import { inSession } from '../../access/guard.ts'
import { audit } from '../../platform/audit.store.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { beginSecondFactor } from './begin.ts'
import { confirmSecondFactor } from './confirm.ts'
import { proveIdentity } from './prove-identity.ts'
import { removeSecondFactor } from './remove.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'

export const secondFactorRoutes = ({ auth, database, clock, identity, sessions }: Context) => {
  const checking = { auth, identity, sessions, note: audit(database, clock) }
  const { begin, confirm, remove, prove, renewRecoveryCodes: renew } = API.secondFactor
  return mount(
    API.secondFactor,
    sessions,
  )({
    begin: inSession(begin, beginSecondFactor(checking)),
    confirm: inSession(confirm, confirmSecondFactor({ ...checking, database })),
    remove: inSession(remove, removeSecondFactor(checking)),
    prove: inSession(prove, proveIdentity({ ...checking, database, clock })),
    renewRecoveryCodes: inSession(renew, renewRecoveryCodes(checking)),
  })
}
