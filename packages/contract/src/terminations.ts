import * as z from 'zod'
import { certificate } from './certificate.ts'
import { contract } from './endpoint.ts'
import { preview, previewTogether } from './preview.ts'
import { plannedEndView } from './planned-ends.ts'
import { byId, companyReference, confirmationCode, day, id, outcome, readable, service } from './scalars.ts'
import { terminationView } from './termination-view.ts'

const confirmations = z.array(confirmationCode).max(20)
/** Said once for all ends of an act. */
const act = {
  /** The `version` of the preview that was shown. The end is refused if it would now have other effects (G13). */
  version: z.string().max(100).optional(),
  reason: readable(500).optional(),
  /** The last day of the collaboration, in Stockholm: today to 24 months ahead (G14). Without it the end comes at once. */
  lastDay: day.optional(),
}
/** The receipt, or the plan where a last day was named. */
const ended = z.union([terminationView, plannedEndView])
export type EndAnswer = z.output<typeof ended>
const choice = z.strictObject({ outcome, confirmations, ...act })

/** Several collaborations of one pair: each at most once. */
const eachOnce = <E extends z.ZodType<{ readonly collaborationId: string }>>(end: E) =>
  z
    .array(end)
    .min(1)
    .max(50)
    .superRefine((ends, issues) => {
      for (const [place, { collaborationId }] of ends.entries())
        if (ends.findIndex((other) => other.collaborationId === collaborationId) < place)
          issues.addIssue({ code: 'custom', path: [place, 'collaborationId'], params: { code: 'named_twice' } })
    })

const ENDING = [
  'main-contact-missing',
  'already-ended',
  'collaboration-not-active',
  'preview-outdated',
  'outcome-not-offered',
  'confirmation-missing',
  'confirmation-unknown',
  'day-out-of-range',
  'end-already-planned',
] as const

export const terminations = contract({
  preview: {
    method: 'get',
    path: '/collaborations/:id/termination-preview',
    summary: 'What an end would do to everyone, for each outcome the service offers',
    policy: 'end-collaboration',
    params: byId,
    query: z.strictObject({ lastDay: day.optional() }),
    status: 200,
    answer: preview,
    problems: ['day-out-of-range'],
  },
  end: {
    method: 'post',
    path: '/collaborations/:id/termination',
    summary: 'End the collaboration in this one service, at once or after a last day',
    policy: 'end-collaboration',
    params: byId,
    body: choice,
    idempotent: true,
    stepUp: 'destruction',
    status: 201,
    answer: ended,
    problems: ENDING,
  },
  previewTogether: {
    method: 'post',
    path: '/terminations/preview',
    summary: 'What it would do to end several collaborations of one customer and one agency together',
    policy: 'end-collaboration',
    body: z.strictObject({ ends: eachOnce(z.strictObject({ collaborationId: id, outcome: outcome.optional() })), lastDay: day.optional() }),
    status: 200,
    answer: previewTogether,
    problems: ['not-found', 'day-out-of-range'],
  },
  endTogether: {
    method: 'post',
    path: '/terminations',
    summary: 'End several collaborations of one customer and one agency together: all or none',
    policy: 'end-collaboration',
    body: z.strictObject({ ends: eachOnce(z.strictObject({ collaborationId: id, outcome, confirmations })), ...act }),
    idempotent: true,
    stepUp: 'destruction',
    status: 201,
    answer: z.strictObject({ items: z.array(ended).readonly() }),
    problems: ['not-found', ...ENDING],
  },
  find: {
    method: 'get',
    path: '/receipts',
    summary: 'The receipts whose number begins like this, as far as the caller may see them; the year and three more characters are needed',
    policy: 'signed-in',
    query: z.strictObject({ number: z.string().max(40) }),
    status: 200,
    answer: z.strictObject({
      items: z.array(z.strictObject({ id, receiptNumber: z.string(), service, customer: companyReference, agency: companyReference })).readonly(),
    }),
  },
  one: {
    method: 'get',
    path: '/terminations/:id',
    summary: 'The receipt of an end',
    policy: 'see-termination',
    params: byId,
    status: 200,
    answer: terminationView,
  },
  pdf: {
    method: 'get',
    path: '/terminations/:id/pdf',
    summary: 'The receipt to print and keep',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/pdf',
  },
  proof: {
    method: 'get',
    path: '/terminations/:id/proof',
    summary: 'The receipt with its signature and its place in the customer’s chain, as a file that is verified without the portal',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/json',
  },
  bundle: {
    method: 'get',
    path: '/terminations/:id/bundle',
    summary: 'The receipts of all ends of the same act',
    policy: 'see-termination',
    params: byId,
    status: 200,
    answer: z.strictObject({ items: z.array(terminationView).readonly() }),
  },
  bundlePdf: {
    method: 'get',
    path: '/terminations/:id/bundle/pdf',
    summary: 'The same in one file, to print and keep',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/pdf',
  },
  verify: {
    method: 'get',
    path: '/receipts/:number/verify',
    summary:
      'Whether a receipt or certificate with this number has this SHA-256; nothing else is told, and an unknown number is not told from a wrong hash',
    policy: 'public',
    params: z.strictObject({ number: z.string().max(40) }),
    query: z.strictObject({ hash: z.string().regex(/^[0-9a-fA-F]{64}$/) }),
    status: 200,
    answer: z.strictObject({ genuine: z.boolean() }),
  },
  cancelDeletion: {
    method: 'delete',
    path: '/terminations/:id/deletion',
    summary: 'Call off the destruction this end decided, through the day before it is due',
    policy: 'cancel-deletion',
    params: byId,
    status: 200,
    answer: terminationView,
    problems: ['deletion-due', 'no-deletion-scheduled'],
  },
  hold: {
    method: 'put',
    path: '/support/terminations/:id/hold',
    summary: 'Hold the deletion that this end decided for a legal reason, through a last day; a hold that is there is replaced',
    policy: 'support-only',
    params: byId,
    body: z.strictObject({ reason: readable(500), lastDay: day }),
    status: 200,
    answer: terminationView,
    problems: ['not-found', 'no-deletion-scheduled', 'deletion-due', 'day-out-of-range'],
  },
  liftHold: {
    method: 'delete',
    path: '/support/terminations/:id/hold',
    summary: 'Lift the legal hold before its last day',
    policy: 'support-only',
    stepUp: 'always',
    params: byId,
    status: 200,
    answer: terminationView,
    problems: ['not-found'],
  },
  certificate: {
    method: 'get',
    path: '/terminations/:id/certificate',
    summary: 'What was destroyed after this end, once it has been',
    policy: 'see-termination',
    params: byId,
    status: 200,
    answer: certificate,
  },
  certificateProof: {
    method: 'get',
    path: '/terminations/:id/certificate/proof',
    summary: 'The same with its signature, as a file that is verified without the portal',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/json',
  },
  certificatePdf: {
    method: 'get',
    path: '/terminations/:id/certificate/pdf',
    summary: 'The same, to print and keep',
    policy: 'see-termination',
    params: byId,
    status: 200,
    download: 'application/pdf',
  },
})
