import type { Clock } from '../platform/clock.ts'

/** When that happened which a job tells of. Jobs of an earlier release do not say it; then it is now. */
export const happenedAt = (at: string | undefined, clock: Clock): Date => (at === undefined ? clock() : new Date(at))
