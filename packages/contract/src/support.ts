import { UPGRADE_REASONS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { effect } from './preview.ts'
import { byId, companyReference, id, instant, service, subscriptionState } from './scalars.ts'
import { found, searched, typed } from './support-search.ts'
import { supportStart } from './support-start.ts'

export const upgradeView = z
  .strictObject({
    id,
    receiptNumber: z.string(),
    subscriptionId: id,
    from: service,
    to: service,
    customer: companyReference,
    /** The agency of the latest end in the service; `null`: none has ended there. */
    agency: companyReference.nullable(),
    at: instant,
    effects: z.array(effect).readonly(),
    /** How many records moved, and the SHA-256 over them and their files, the same before and after. */
    records: z.int(),
    contentSha256: z.string(),
    /** SHA-256 in hex over everything in the receipt that never changes. */
    sha256: z.string(),
    /** Whether it has a proof; receipts from before there were seals have none. */
    sealed: z.boolean().default(false),
  })
  .meta({ id: 'Upgrade' })
export type UpgradeView = z.output<typeof upgradeView>

export const support = contract({
  companies: {
    method: 'get',
    path: '/support/companies',
    summary: 'Companies by the beginning of any word of the name, of the number, or of a member’s e-mail address; at most fifty',
    policy: 'support-only',
    query: typed,
    status: 200,
    answer: z.strictObject({ items: z.array(found).readonly(), more: z.boolean() }),
  },
  start: {
    method: 'get',
    path: '/support/start',
    summary: 'What waits for support and what is stuck, each list at most five rows',
    policy: 'support-only',
    status: 200,
    answer: supportStart,
  },
  search: {
    method: 'get',
    path: '/support/search',
    summary: 'Companies, people, receipts and cases by what is typed: at most eight of each, without content',
    policy: 'support-only',
    query: typed,
    status: 200,
    answer: searched,
  },
  upgradePreview: {
    method: 'get',
    path: '/support/subscriptions/:id/upgrade',
    summary: 'What an upgrade would do to both sides, or why none is offered',
    policy: 'support-only',
    params: byId,
    status: 200,
    answer: z.strictObject({
      subscription: z.strictObject({ id, service, state: subscriptionState }),
      customer: companyReference,
      offer: z
        .strictObject({
          to: service,
          agency: companyReference.nullable(),
          effects: z.array(effect).readonly(),
          unchanged: z.array(effect).readonly(),
        })
        .nullable(),
      reason: z.enum(UPGRADE_REASONS).nullable(),
    }),
  },
  upgrade: {
    method: 'post',
    path: '/support/subscriptions/:id/upgrade',
    summary: 'Make a Fakturering in which no agency works a Smart, its content unchanged',
    policy: 'support-only',
    params: byId,
    body: z.strictObject({ to: z.literal('eekonomi-smart') }),
    status: 201,
    answer: upgradeView,
    problems: ['not-found', 'upgrade-not-offered'],
  },
  receipt: {
    method: 'get',
    path: '/upgrades/:id',
    summary: 'The receipt of an upgrade',
    policy: 'see-termination',
    params: byId,
    status: 200,
    answer: upgradeView,
  },
  proof: {
    method: 'get',
    path: '/upgrades/:id/proof',
    summary: 'The same with its signature and its place in the customer’s chain, as a file that is verified without the portal',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/json',
  },
})
