import { collaborations, type Preview, terminations, users } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

export type Ending = {
  readonly outcome: Preview['outcomes'][number]['outcome']
  readonly confirmations: Preview['outcomes'][number]['confirmations'][number]['code'][]
  readonly version: string
  readonly reason?: string
}

export const terminationQueries = {
  collaboration: (id: string) => query(collaborations.one, { params: { id } }),
  preview: (id: string) => query(terminations.preview, { params: { id } }, { staleTime: 0 }),
  /** Asked again every second while the deletion is carried out, so that the progress bar moves. */
  receipt: (id: string) =>
    query(terminations.one, { params: { id } }, { refetchInterval: ({ state }) => (state.data?.deletion?.progress ? 1_000 : false) }),
  bundle: (id: string) => query(terminations.bundle, { params: { id } }),
  /** What is active between a company and another party. A pair has at most one active collaboration per service, so one page holds all. */
  between: (companyId: string, party: string) =>
    query(collaborations.list, { params: { id: companyId }, query: { party, sort: 'service', limit: 200 } }),
  certificate: (id: string) => query(terminations.certificate, { params: { id } }),
  users: (companyId: string) => pages(users.list, { params: { id: companyId }, query: { limit: 200 } }),
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
