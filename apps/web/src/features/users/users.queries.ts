import { type Call, subscriptions, users } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

export type NewUser = Call<typeof users.create>['body']
export type UserChange = Call<typeof users.change>['body']

export const userQueries = {
  list: (companyId: string) => pages(users.list, { params: { id: companyId }, query: { limit: 100 } }),
  /** The services a licence can be for. */
  services: (companyId: string) => query(subscriptions.list, { params: { id: companyId } }),
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
