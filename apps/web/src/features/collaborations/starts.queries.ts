import { collaborations, type CollaborationView } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { query } from '../../platform/query.ts'

export type NewRequest = { readonly agencyId: string; readonly customerNumber: string; readonly serviceCode: CollaborationView['service']['code'] }

export const startQueries = {
  preview: (id: string) => query(collaborations.startPreview, { params: { id } }, { staleTime: 0 }),
  /** The requests that wait for the company’s answer. */
  waiting: (companyId: string) => query(collaborations.list, { params: { id: companyId }, query: { status: 'pending', limit: 50 } }),
  ask: mutationOptions({ mutationFn: (body: NewRequest) => call(collaborations.request, { body }) }),
  accept: (id: string) => mutationOptions({ mutationFn: (version: string) => call(collaborations.accept, { params: { id }, body: { version } }) }),
  decline: (id: string) => mutationOptions({ mutationFn: () => call(collaborations.decline, { params: { id } }) }),
  withdraw: (id: string) => mutationOptions({ mutationFn: () => call(collaborations.withdraw, { params: { id } }) }),
}
