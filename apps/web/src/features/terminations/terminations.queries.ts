import { collaborations, type Preview, terminations, users } from '@portal/contract'
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export type Ending = {
  readonly outcome: Preview['outcomes'][number]['outcome']
  readonly confirmations: string[]
  readonly version: string
  readonly reason?: string
}

export const terminationQueries = {
  collaboration: (id: string) =>
    queryOptions({ queryKey: ['collaborations', id], queryFn: ({ signal }) => call(collaborations.one, { params: { id } }, signal) }),
  preview: (id: string) =>
    queryOptions({
      queryKey: ['terminations', 'preview', id],
      queryFn: ({ signal }) => call(terminations.preview, { params: { id } }, signal),
      staleTime: 0,
    }),
  receipt: (id: string) =>
    queryOptions({
      queryKey: ['terminations', id],
      queryFn: ({ signal }) => call(terminations.one, { params: { id } }, signal),
      // While it is being carried out, the bar moves.
      refetchInterval: ({ state }) => (state.data?.deletion?.progress ? 1_000 : false),
    }),
  certificate: (id: string) =>
    queryOptions({ queryKey: ['certificates', id], queryFn: ({ signal }) => call(terminations.certificate, { params: { id } }, signal) }),
  users: (companyId: string) =>
    infiniteQueryOptions({
      queryKey: ['users', companyId, 'choice'],
      queryFn: ({ pageParam, signal }) =>
        call(users.list, { params: { id: companyId }, query: { limit: 200, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  end: (id: string) =>
    mutationOptions({
      mutationFn: ({ body, key }: { readonly body: Ending; readonly key: string }) =>
        call(terminations.end, { params: { id }, body, idempotencyKey: key }),
    }),
  cancelDeletion: (id: string) => mutationOptions({ mutationFn: () => call(terminations.cancelDeletion, { params: { id } }) }),
  setMainContact: (companyId: string) =>
    mutationOptions({ mutationFn: (membershipId: string) => call(users.setMainContact, { params: { id: companyId }, body: { membershipId } }) }),
  createMainContact: (companyId: string) =>
    mutationOptions({
      mutationFn: (person: { readonly name: string; readonly email: string }) =>
        call(users.create, { params: { id: companyId }, body: { ...person, role: 'administrator', mainContact: true } }),
    }),
}
