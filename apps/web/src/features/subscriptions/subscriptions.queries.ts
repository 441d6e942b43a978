import { collaborations, subscriptions, terminations } from '@portal/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'

export const subscriptionQueries = {
  list: (companyId: string) =>
    queryOptions({
      queryKey: ['subscriptions', companyId],
      queryFn: ({ signal }) => call(subscriptions.list, { params: { id: companyId } }, signal),
    }),
  requests: (companyId: string) =>
    queryOptions({
      queryKey: ['collaborations', 'waiting', companyId],
      queryFn: ({ signal }) => call(collaborations.list, { params: { id: companyId }, query: { status: 'pending', limit: 50 } }, signal),
    }),
  takeAgencyAccessAway: (id: string) => mutationOptions({ mutationFn: () => call(subscriptions.takeAgencyAccessAway, { params: { id } }) }),
  cancelDeletion: (terminationId: string) =>
    mutationOptions({ mutationFn: () => call(terminations.cancelDeletion, { params: { id: terminationId } }) }),
}
