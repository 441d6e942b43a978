/** The screens for somebody who has not logged in, belongs to no company yet, has no second factor yet, or asks about a receipt: paths of the router. */
export const SIGNED_OUT_PATHS = [
  'logga-in',
  'logga-in/glomt',
  'logga-in/nytt-losenord',
  'aktivera',
  'kvitto/:number?',
  'skydda-kontot',
  'inget-foretag',
] as const
export type SignedOutPath = (typeof SIGNED_OUT_PATHS)[number]

const firstPart = (path: string): string => path.split('/', 1)[0] ?? ''
const FIRST_PARTS: ReadonlySet<string> = new Set(SIGNED_OUT_PATHS.map(firstPart))

/** Whether an address is one of those screens, which have no top bar. */
export const isSignedOut = (path: string): boolean => FIRST_PARTS.has(firstPart(path.slice(1)))
