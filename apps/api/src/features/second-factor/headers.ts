import type { Visitor } from '../../access/guard.ts'

/** What better-auth knows the caller's session by. */
export const headersOf = ({ sent }: Visitor['cookies']): Headers => new Headers({ cookie: sent ?? '' })
