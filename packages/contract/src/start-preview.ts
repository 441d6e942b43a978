import * as z from 'zod'
import { effect } from './preview.ts'
import { collaborationStatus, companyReference, id, subscriptionState } from './scalars.ts'

/** One party's access to one service. `agency`: which agency, or `null` for the customer. */
const startEffect = effect.extend({ agency: companyReference.nullable() }).meta({ id: 'StartEffect' })

const blocker = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('collaboration-not-pending'), status: collaborationStatus }),
  z.strictObject({ code: z.literal('another-collaboration-active') }),
  z.strictObject({ code: z.literal('subscription-being-deleted'), state: subscriptionState }),
])

/** What accepting would do, computed by the same decision that carries it out. Empty while there is a blocker. */
export const startPreview = z
  .strictObject({
    version: z.string(),
    blockers: z.array(blocker).readonly(),
    /** The active collaboration in the service, which blocks the start. */
    active: z.strictObject({ collaborationId: id, agency: companyReference }).nullable(),
    effects: z.array(startEffect).readonly(),
    /** The access that stays the same between the two parties. */
    unchanged: z.array(startEffect).readonly(),
    /** The agencies whose requests for the same service this acceptance declines. */
    declined: z.array(companyReference).readonly(),
  })
  .meta({ id: 'StartPreview' })
export type StartPreview = z.output<typeof startPreview>
