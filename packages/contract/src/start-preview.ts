import * as z from 'zod'
import { effect } from './preview.ts'
import { collaborationStatus, companyReference, id, subscriptionState } from './scalars.ts'

/** One party's access to one service; `agency` tells which agency, `null` is the customer. */
const startEffect = effect.extend({ agency: companyReference.nullable() }).meta({ id: 'StartEffect' })

const blocker = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('collaboration-not-pending'), status: collaborationStatus }),
  z.strictObject({ code: z.literal('another-collaboration-active') }),
  z.strictObject({ code: z.literal('subscription-being-deleted'), state: subscriptionState }),
])

/** What accepting would do, computed by the same decision that carries it out; nothing while something is in the way. */
export const startPreview = z
  .strictObject({
    version: z.string(),
    blockers: z.array(blocker).readonly(),
    /** The collaboration that goes on in the service now, and is in the way. */
    active: z.strictObject({ collaborationId: id, agency: companyReference }).nullable(),
    effects: z.array(startEffect).readonly(),
    /** What stays as it is between the two. */
    unchanged: z.array(startEffect).readonly(),
    /** Whose requests for the same service are declined by accepting this one. */
    declined: z.array(companyReference).readonly(),
  })
  .meta({ id: 'StartPreview' })
export type StartPreview = z.output<typeof startPreview>
