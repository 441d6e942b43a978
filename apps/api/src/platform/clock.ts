/** The present instant; injected, so that days and deadlines can be tried out. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()
