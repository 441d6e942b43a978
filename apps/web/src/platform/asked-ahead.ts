import type {} from '../start/ahead.ts'

/** Answers that nobody has taken by then are forgotten: they would be out of date. */
const FRESH_MS = 15_000

/** The answer that the page asked for before this script ran (`start/ask-ahead.ts`); `undefined` when it did not. Each is given once. */
export const takeAhead = (address: string): Promise<Response> | undefined => {
  const asked = window.askedAhead
  if (!asked || performance.now() > FRESH_MS) return undefined
  const answer = asked.get(address)
  asked.delete(address)
  return answer
}
