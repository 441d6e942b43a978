/**
 * SQL of a deletion `d`: the last day through which its service is held, by a hold on this deletion or an earlier one; null when nothing holds it. A lapsed
 * hold is there until it is lifted or replaced.
 */
export const HELD_THROUGH = `(SELECT max(h.last_day) FROM deletion held JOIN deletion_hold h ON h.termination_id = held.termination_id
  WHERE held.subscription_id = d.subscription_id AND h.lifted_at IS NULL)`

/** SQL of a deletion `d`: the day on which it is carried out, as the domain's `fallsOn`. */
export const FALLS_ON = `greatest(d.due_on, ${HELD_THROUGH} + 1)`
