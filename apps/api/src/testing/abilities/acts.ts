import { randomUUID } from 'node:crypto'
import type {
  Answer,
  CaseView,
  CollaborationView,
  CompanyView,
  exports,
  ExportView,
  PlannedEndOf,
  SubscriptionView,
  TerminationView,
  UserView,
} from '@portal/contract'
import type { Outcome, RecordKind } from '@portal/domain'
import { type Act, type Acts, get, patch, post, put, remove } from './act.ts'
import { draftOf, isDrafted, PNG } from './drafts.ts'

type Id = { readonly id: string }
/** `requests`: the pending requests that the company got. `asked`: the customer number that a request names. `customer`: one of an agency's customers. */
export type CompanyThing = Id & { readonly requests: readonly string[]; readonly asked: string; readonly customer: string | null }
/** `active`: the collaboration. `ended`: the end that the caller is shown. `caller`: the name of the person who acts. */
export type SubscriptionThing = Id & {
  readonly kinds: readonly RecordKind[]
  readonly outcome: Outcome
  readonly active: string | null
  readonly ended: string | null
  readonly caller: string
}
export type CollaborationThing = Id & { readonly outcome: Outcome; readonly ended: string | null }
export type UserThing = Id & { readonly companyId: string }
export type ExportThing = Id & { readonly subscriptionId: string }

const ofPresent = (id: string | null, act: (id: string) => Act): readonly Act[] => (id === null ? [] : [act(id)])
const end = (collaborationId: string, outcome: Outcome): readonly Act[] => {
  const choice = { outcome, confirmations: [] }
  return [
    post(`/collaborations/${collaborationId}/termination`, choice, { 'idempotency-key': randomUUID() }),
    post('/terminations', { ends: [{ collaborationId, ...choice }] }, { 'idempotency-key': randomUUID() }),
  ]
}
const cancelDeletion = (id: string): Act => remove(`/terminations/${id}/deletion`)
const seeTermination = (id: string): Act => get(`/terminations/${id}`)

/** A request is made in an agency's name and answered in a customer's, so it is listed at that company. */
export const COMPANY: Acts<CompanyView, CompanyThing> = {
  'see-company': ({ id }) => [get(`/companies/${id}`)],
  'see-subscriptions': ({ id }) => [get(`/companies/${id}/subscriptions`)],
  'see-collaborations': ({ id }) => [get(`/companies/${id}/collaborations`)],
  'request-collaboration': ({ id, asked }) => [post('/collaborations', { agencyId: id, customerNumber: asked, serviceCode: 'scanner' })],
  'answer-request': ({ requests }) =>
    requests.flatMap((id) => [
      get(`/collaborations/${id}/start-preview`),
      ...['accept', 'decline'].map((move) => post(`/collaborations/${id}/${move}`)),
    ]),
  'keep-customers': ({ id, customer }) => ofPresent(customer, (one) => patch(`/companies/${id}/customers/${one}`, { note: 'Ringer helst.' })),
  'keep-own-lists': ({ id, customer }) => ofPresent(customer, (one) => put(`/companies/${id}/customers/${one}/star`, {})),
  'see-cases': ({ id }) => [get(`/companies/${id}/cases`)],
  'open-case': ({ id }) => [post(`/companies/${id}/cases`, { message: 'Hur gör man?' })],
  'see-users': ({ id }) => [get(`/companies/${id}/users`)],
  'add-users': ({ id }) => [post(`/companies/${id}/users`, { email: 'ny@alla.example', name: 'Nora Ny', role: 'user' })],
  'see-events': ({ id }) => [get(`/companies/${id}/events`)],
}

const SIE = '#FLAGGA 0\n#SIETYP 4\n#FNAMN "Bolaget"\n#RAR 0 20250101 20251231\n#KONTO 1930 "Bank"\n'

export const SUBSCRIPTION: Acts<SubscriptionView, SubscriptionThing> = {
  write: ({ id, kinds, caller }) => {
    const drafted = kinds.filter(isDrafted)
    const added = (drafted.length > 0 ? drafted : ['account' as const]).map((kind) => post(`/subscriptions/${id}/records`, draftOf(kind, caller)))
    return kinds.includes('document') ? [post(`/subscriptions/${id}/documents?name=kvitto.png`, PNG)] : added
  },
  'manage-expenses': ({ id }) => [post(`/subscriptions/${id}/records`, draftOf('expense-report', 'Någon Annan'))],
  'export-sie': ({ id }) => [get(`/subscriptions/${id}/sie`)],
  'import-sie': ({ id }) => [post(`/subscriptions/${id}/sie`, new TextEncoder().encode(SIE))],
  'export-everything': ({ id }) => [post(`/subscriptions/${id}/exports`)],
  'see-exports': ({ id }) => [get(`/subscriptions/${id}/exports`)],
  'take-agency-access-away': ({ id }) => [remove(`/subscriptions/${id}/agency-access`)],
  'cancel-deletion': ({ ended }) => ofPresent(ended, cancelDeletion),
  end: ({ active, outcome }) => (active === null ? [] : end(active, outcome)),
  'see-termination': ({ ended }) => ofPresent(ended, seeTermination),
  'see-access': ({ id }) => [get(`/subscriptions/${id}/access`), get(`/subscriptions/${id}/access/timeline`)],
  'open-case': ({ id }) => [post(`/subscriptions/${id}/cases`, { message: 'Hur gör man?' })],
  remind: ({ active }) => ofPresent(active, (id) => post(`/collaborations/${id}/reminders`)),
}

export const COLLABORATION: Acts<CollaborationView, CollaborationThing> = {
  accept: ({ id }) => [post(`/collaborations/${id}/accept`)],
  decline: ({ id }) => [post(`/collaborations/${id}/decline`)],
  withdraw: ({ id }) => [post(`/collaborations/${id}/withdraw`)],
  end: ({ id, outcome }) => end(id, outcome),
  'see-termination': ({ ended }) => ofPresent(ended, seeTermination),
}

/** `collaborationId`: the collaboration that shows it. */
export type PlannedThing = Id & { readonly collaborationId: string }
export const PLANNED_END: Acts<PlannedEndOf, PlannedThing> = {
  move: ({ id }) => [patch(`/planned-ends/${id}`, { lastDay: '2027-02-28' })],
  'call-off': ({ id }) => [remove(`/planned-ends/${id}`)],
}

export const TERMINATION: Acts<TerminationView, Id> = {
  'cancel-deletion': ({ id }) => [cancelDeletion(id)],
  'hold-deletion': ({ id }) => [put(`/support/terminations/${id}/hold`, { reason: 'Begäran från domstol', lastDay: '2027-06-01' })],
  'lift-hold': ({ id }) => [remove(`/support/terminations/${id}/hold`)],
}

const user = ({ companyId, id }: UserThing): string => `/companies/${companyId}/users/${id}`
/** `change` sets role, licences and status; what the other abilities send besides, it may send too. */
export const USER: Acts<UserView, UserThing> = {
  change: (thing) => [
    patch(user(thing), { licences: [] }),
    ...(['administrator', 'user', 'auditor'] as const).map((role) => patch(user(thing), { role })),
    ...(['active', 'inactive'] as const).map((status) => patch(user(thing), { status })),
  ],
  remove: (thing) => [remove(user(thing))],
  'make-administrator': (thing) => [patch(user(thing), { role: 'administrator' })],
  'make-main-contact': ({ companyId, id }) => [put(`/companies/${companyId}/main-contact`, { membershipId: id })],
  'invite-again': (thing) => [post(`${user(thing)}/invitation`)],
  activate: (thing) => [patch(user(thing), { status: 'active' })],
  deactivate: (thing) => [patch(user(thing), { status: 'inactive' })],
  renew: (thing) => [patch(user(thing), { role: 'auditor' })],
}

export const CASE: Acts<CaseView, Id> = {
  reply: ({ id }) => [post(`/cases/${id}/messages`, { message: 'Hej!' })],
  close: ({ id }) => [post(`/cases/${id}/closing`)],
}

export const EXPORTS: Acts<Answer<typeof exports.list>, Id> = { create: ({ id }) => [post(`/subscriptions/${id}/exports`)] }
export const EXPORT: Acts<ExportView, ExportThing> = {
  download: ({ id, subscriptionId }) => [get(`/subscriptions/${subscriptionId}/exports/${id}/file`)],
}
