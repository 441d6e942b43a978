import { type Call, collaborations, subscriptions, terminations, users } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { inquiry, pages, query } from '../../platform/query.ts'

export const terminationQueries = {
  collaboration: (id: string) => query(collaborations.one, { params: { id } }),
  /** What it would do to end these, with the outcomes chosen so far: at once, or after a last day. */
  preview: (ends: Call<typeof terminations.previewTogether>['body']['ends'], lastDay?: string) =>
    inquiry(terminations.previewTogether, { body: { ends, ...(lastDay !== undefined && { lastDay }) } }, { staleTime: 0 }),
  /** Asked again every second while the deletion is carried out, so that the progress bar moves. */
  receipt: (id: string) =>
    query(terminations.one, { params: { id } }, { refetchInterval: ({ state }) => (state.data?.deletion?.progress ? 1_000 : false) }),
  /** The service that ended, for readers who still see it. */
  subscription: (id: string | null) => query(subscriptions.one, { params: { id: id ?? '' } }, { enabled: id !== null }),
  bundle: (id: string) => query(terminations.bundle, { params: { id } }),
  /** What is active between a company and another party. A pair has at most one active collaboration per service, so one page holds all. */
  between: (companyId: string, party: string) =>
    query(collaborations.list, { params: { id: companyId }, query: { party, sort: 'service', limit: 200 } }),
  activeOf: (companyId: string) => query(collaborations.list, { params: { id: companyId } }),
  certificate: (id: string) => query(terminations.certificate, { params: { id } }),
  users: (companyId: string) => pages(users.list, { params: { id: companyId }, query: { limit: 200 } }),
  end: () =>
    mutationOptions({
      mutationFn: ({ body, key }: { readonly body: Call<typeof terminations.endTogether>['body']; readonly key: string }) =>
        call(terminations.endTogether, { body, idempotencyKey: key }),
    }),
  hold: (id: string) =>
    mutationOptions({
      mutationFn: (body: { readonly reason: string; readonly lastDay: string }) => call(terminations.hold, { params: { id }, body }),
    }),
  liftHold: (id: string) => mutationOptions({ mutationFn: () => call(terminations.liftHold, { params: { id } }) }),
  cancelDeletion: (id: string) => mutationOptions({ mutationFn: () => call(terminations.cancelDeletion, { params: { id } }) }),
  setMainContact: (companyId: string) =>
    mutationOptions({ mutationFn: (membershipId: string) => call(users.setMainContact, { params: { id: companyId }, body: { membershipId } }) }),
  createMainContact: (companyId: string) =>
    mutationOptions({
      mutationFn: (person: { readonly name: string; readonly email: string }) =>
        call(users.create, { params: { id: companyId }, body: { ...person, role: 'administrator', mainContact: true } }),
    }),
}
