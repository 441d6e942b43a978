import { randomUUID } from 'node:crypto'
import type { RecordOf, RecordView } from '@portal/contract'
import { type Acts, type Act, patch, post, put, remove } from './act.ts'
import { PNG } from './drafts.ts'

/** `content`: what a person sends to keep it as it is. */
export type RecordThing = { readonly id: string; readonly subscriptionId: string; readonly kind: ActedKind; readonly content: object }
/** The kinds of records that differ in what can be done with them. */
export type ActedKind = Extract<RecordView, { readonly abilities: readonly string[] }>['kind']

const pathOf = ({ subscriptionId, id }: RecordThing): string => `/subscriptions/${subscriptionId}/records/${id}`
const changed = (thing: RecordThing): readonly Act[] => [patch(pathOf(thing), { content: thing.content }), remove(pathOf(thing))]
const moved = (state: string) => (thing: RecordThing) => [put(`${pathOf(thing)}/state`, { state })]

/** A kind of record that answers abilities and is missing here does not compile. */
export const RECORDS: { readonly [K in ActedKind]: Acts<RecordOf<K>, RecordThing> } = {
  invoice: {
    change: changed,
    send: moved('sent'),
    pay: moved('paid'),
    'take-payment-back': moved('sent'),
    credit: (thing) => [
      ...moved('credited')(thing),
      post(
        `/subscriptions/${thing.subscriptionId}/invoices/${thing.id}/credit-notes`,
        { what: { kind: 'all' } },
        { 'idempotency-key': randomUUID() },
      ),
    ],
    remind: (thing) => [post(`${pathOf(thing)}/reminders`, { hasFee: false })],
  },
  'expense-report': {
    change: (thing) => [...changed(thing), post(`${pathOf(thing)}/files?name=kvitto.png`, PNG)],
    submit: moved('submitted'),
    'take-back': moved('draft'),
    send: moved('sent'),
  },
  voucher: {
    edit: (thing) => [patch(pathOf(thing), { content: thing.content })],
    remove: (thing) => [remove(pathOf(thing))],
    correct: (thing) => [post(`${pathOf(thing)}/correction`, { replacement: thing.content }, { 'idempotency-key': randomUUID() })],
  },
  'payroll-period': { change: changed, lock: moved('locked'), open: moved('open') },
}
