/** From least to most access; `lesser` depends on this order. */
export const ACCESS_LEVELS = ['none', 'read', 'write'] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]

/** The lower of two levels. */
export const lesser = (one: AccessLevel, other: AccessLevel): AccessLevel => (ACCESS_LEVELS.indexOf(one) < ACCESS_LEVELS.indexOf(other) ? one : other)
