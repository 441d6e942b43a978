import { SHOWN } from '@portal/domain'
import * as z from 'zod'
import { access, collaborationStatus, confirmationCode, day, id, outcome, party, service, serviceCode } from './scalars.ts'

export const effect = z.strictObject({ party, service: serviceCode, subscriptionId: id, before: access, after: access }).meta({ id: 'Effect' })

export const confirmation = z
  .strictObject({
    code: confirmationCode,
    done: z.boolean(),
    count: z.int(),
    details: z.array(z.strictObject({ name: z.string(), count: z.int() })).readonly(),
  })
  .meta({ id: 'Confirmation' })

/** The collaboration that a refusal is about, where several end together. */
export const ofEnd = { collaborationId: id.optional() }

const blocker = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('already-ended'), ...ofEnd }),
  z.strictObject({ code: z.literal('collaboration-not-active'), ...ofEnd, status: collaborationStatus }),
  z.strictObject({ code: z.literal('main-contact-missing'), customerNumber: z.string() }),
])

/** The accounting information of one fiscal year: the number of pieces, and the day until which they must be kept by law. */
export const retainedYear = z.strictObject({ from: day, to: day, count: z.int(), until: day })

/** A party loses access to `service` but still sees `what` of it in the service `through`. */
export const leftover = z.strictObject({ party, service: serviceCode, through: serviceCode, what: z.enum(SHOWN) }).meta({ id: 'Leftover' })
export type LeftoverView = z.output<typeof leftover>

const consequences = {
  effects: z.array(effect).readonly(),
  /** The rest of the matrix: what stays the same. */
  unchanged: z.array(effect).readonly(),
  leftovers: z.array(leftover).readonly(),
}

export const outcomePreview = z.strictObject({
  outcome,
  label: z.string(),
  destructive: z.boolean(),
  ...consequences,
  deletion: z.strictObject({ on: day }).nullable(),
  /** Until when the data that would be destroyed must be kept by law, by fiscal year. */
  retention: z.strictObject({ until: day, years: z.array(retainedYear).readonly() }).nullable(),
  confirmations: z.array(confirmation).readonly(),
})

const later = {
  /** After which last day it would end, and which dates move by that. `null`: at once. Facts may change until then, and are judged again. */
  planned: z
    .strictObject({
      lastDay: day,
      /** The day on which it is carried out, from 00:00 in Stockholm. */
      endsOn: day,
      moved: z.array(z.strictObject({ collaborationId: id, outcome, what: z.enum(['deletion', 'retention']), from: day, to: day })).readonly(),
    })
    .nullable(),
  /** The last days that can be chosen: the range, this month's, and the fiscal year's by the books that both sides see. */
  lastDays: z.strictObject({ from: day, to: day, month: day, fiscalYear: day.nullable() }),
}

/** What an end would do, computed by the same decision that carries it out. `version`: a fingerprint of all of it (G13). */
export const preview = z
  .strictObject({ version: z.string(), blockers: z.array(blocker).readonly(), outcomes: z.array(outcomePreview).readonly(), ...later })
  .meta({ id: 'TerminationPreview' })
export type Preview = z.output<typeof preview>

/**
 * The same for several collaborations of one pair. The consequences are those of the outcomes chosen so far; each outcome is shown together with what
 * is chosen for the others. `suggested`: the first outcome that destroys nothing, `null` where every outcome does. `version` does not depend on what
 * is chosen.
 */
export const previewTogether = z
  .strictObject({
    version: z.string(),
    blockers: z.array(blocker).readonly(),
    ...consequences,
    ...later,
    ends: z
      .array(z.strictObject({ collaborationId: id, service, suggested: outcome.nullable(), outcomes: z.array(outcomePreview).readonly() }))
      .readonly(),
  })
  .meta({ id: 'TerminationsPreview' })
export type PreviewTogether = z.output<typeof previewTogether>
export type OutcomePreview = z.output<typeof outcomePreview>
export type BlockerView = z.output<typeof blocker>
