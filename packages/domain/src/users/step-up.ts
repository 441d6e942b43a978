/** How long somebody is taken at their word after they proved who they are. */
export const STEP_UP_MINUTES = 15

/**
 * Whether a proof of who somebody is still counts for an act that cannot be undone. `provedAt`: `null` when there is none. A proof somewhat ahead of the
 * clock counts: two machines' clocks differ.
 */
export const isFreshProof = (provedAt: Date | null, now: Date): boolean =>
  provedAt !== null && Math.abs(now.getTime() - provedAt.getTime()) < STEP_UP_MINUTES * 60_000
