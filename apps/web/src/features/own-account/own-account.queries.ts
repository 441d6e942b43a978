import { type Call, ownAccount } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { query } from '../../platform/query.ts'

export const ownAccountQueries = {
  sessions: () => query(ownAccount.sessions, {}),
  endSession: () => mutationOptions({ mutationFn: (sessionId: string) => call(ownAccount.endSession, { params: { sessionId } }) }),
  changePassword: () =>
    mutationOptions({ mutationFn: (body: Call<typeof ownAccount.changePassword>['body']) => call(ownAccount.changePassword, { body }) }),
  endOtherSessions: () => mutationOptions({ mutationFn: () => call(ownAccount.endOtherSessions, {}) }),
}
