import { collaborations, subscriptions, terminations } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { query } from '../../platform/query.ts'

export const subscriptionQueries = {
  list: (companyId: string) => query(subscriptions.list, { params: { id: companyId } }),
  requests: (companyId: string) => query(collaborations.list, { params: { id: companyId }, query: { status: 'pending', limit: 50 } }),
  takeAgencyAccessAway: (id: string) => mutationOptions({ mutationFn: () => call(subscriptions.takeAgencyAccessAway, { params: { id } }) }),
  cancelDeletion: (terminationId: string) =>
    mutationOptions({ mutationFn: () => call(terminations.cancelDeletion, { params: { id: terminationId } }) }),
}
