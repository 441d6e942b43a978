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
