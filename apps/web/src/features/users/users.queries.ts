import { type Call, subscriptions, users } from '@portal/contract'
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export type NewUser = Call<typeof users.create>['body']
export type UserChange = Call<typeof users.change>['body']

export const userQueries = {
  list: (companyId: string) =>
    infiniteQueryOptions({
      queryKey: ['users', companyId],
      queryFn: ({ pageParam, signal }) =>
        call(users.list, { params: { id: companyId }, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  /** The services a licence can be for. */
  services: (companyId: string) =>
    queryOptions({
      queryKey: ['subscriptions', companyId],
      queryFn: ({ signal }) => call(subscriptions.list, { params: { id: companyId } }, signal),
    }),
  create: (companyId: string) => mutationOptions({ mutationFn: (body: NewUser) => call(users.create, { params: { id: companyId }, body }) }),
  change: (companyId: string, membershipId: string) =>
    mutationOptions({ mutationFn: (body: UserChange) => call(users.change, { params: { id: companyId, membershipId }, body }) }),
  remove: (companyId: string, membershipId: string) =>
    mutationOptions({ mutationFn: () => call(users.remove, { params: { id: companyId, membershipId } }) }),
  inviteAgain: (companyId: string, membershipId: string) =>
    mutationOptions({ mutationFn: () => call(users.inviteAgain, { params: { id: companyId, membershipId } }) }),
  setMainContact: (companyId: string, membershipId: string) =>
    mutationOptions({ mutationFn: () => call(users.setMainContact, { params: { id: companyId }, body: { membershipId } }) }),
}
