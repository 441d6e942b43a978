import Bowser from 'bowser'

/** Browsers name themselves in at most so many characters here; the rest is theirs to make up. */
const MOST = 40

export type Device = { readonly browser: string | null; readonly system: string | null }

/** Browser and system, as the browser names itself. `null`: it does not. */
export const deviceOf = (userAgent: string | null): Device => {
  if (!userAgent) return { browser: null, system: null }
  const parser = Bowser.getParser(userAgent)
  return { browser: named(parser.getBrowserName()), system: named(parser.getOSName()) }
}

const named = (name: string | undefined): string | null => name?.slice(0, MOST) || null
