import * as z from 'zod'

const chosen = z.object({ outcome: z.string().optional(), ends: z.array(z.object({ outcome: z.string() })).optional() })
const appointing = z.object({ mainContact: z.boolean().optional() })

/**
 * When an endpoint demands a fresh proof of who calls (`step-up-needed`): always, or by what the parsed body asks for. An endpoint names its row in its own
 * `stepUp`; the server's guard asks this table, so no use case can forget it.
 */
export const STEP_UPS = {
  always: () => true,
  /** An end whose outcome destroys data for good. */
  destruction: (body: unknown) => {
    const { outcome, ends = [] } = chosen.parse(body)
    return [outcome, ...ends.map((end) => end.outcome)].includes('delete')
  },
  /** A user who becomes main contact at once. */
  'main-contact': (body: unknown) => appointing.parse(body).mainContact === true,
} as const
export type StepUp = keyof typeof STEP_UPS
