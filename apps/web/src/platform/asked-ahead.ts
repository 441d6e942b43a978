/** A screen that is often opened first: its path, the files of its code, and what it asks. `:id` stands for the first group of the path. */
type Screen = { readonly path: string; readonly code: readonly string[]; readonly asks: readonly string[] }

/** The names that the build gave to the files, which the page carries to its first script. */
export type Ahead = {
  readonly screens: readonly Screen[]
  /** The code that every screen of a signed-in visitor needs. */
  readonly signedIn: readonly string[]
  readonly texts: Readonly<Record<string, readonly string[]>>
  readonly firstTexts: Readonly<Record<string, readonly string[]>>
}

declare global {
  interface Window {
    /** What was asked before the main script ran, by address. `takeAhead` gives each answer once. */
    askedAhead?: Map<string, Promise<Response>>
  }
}

/** The names as the page carries them: text that the build wrote. */
export const readAhead = (text: string): Ahead => JSON.parse(text) as Ahead

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
