import { collaborations, type CollaborationView } from '@portal/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'

export type NewRequest = { readonly agencyId: string; readonly customerNumber: string; readonly serviceCode: CollaborationView['service']['code'] }

export const startQueries = {
  preview: (id: string) =>
    queryOptions({
      queryKey: ['collaborations', id, 'start'],
      queryFn: ({ signal }) => call(collaborations.startPreview, { params: { id } }, signal),
      staleTime: 0,
    }),
  /** What waits for the company’s answer. */
  waiting: (companyId: string) =>
    queryOptions({
      queryKey: ['collaborations', 'waiting', companyId],
      queryFn: ({ signal }) => call(collaborations.list, { params: { id: companyId }, query: { status: 'pending', limit: 50 } }, signal),
    }),
  ask: mutationOptions({ mutationFn: (body: NewRequest) => call(collaborations.request, { body }) }),
  accept: (id: string) => mutationOptions({ mutationFn: (version: string) => call(collaborations.accept, { params: { id }, body: { version } }) }),
  decline: (id: string) => mutationOptions({ mutationFn: () => call(collaborations.decline, { params: { id } }) }),
  withdraw: (id: string) => mutationOptions({ mutationFn: () => call(collaborations.withdraw, { params: { id } }) }),
}
