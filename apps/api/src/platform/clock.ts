/** Gives the present instant. It is injected, so that tests can choose the day. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()
