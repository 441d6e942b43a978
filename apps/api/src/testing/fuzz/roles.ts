/** Who sends requests. What each may know: the own companies; of the neighbour, an agency of the same customer, the customer's people alone. */
export const ROLES = [
  'nobody',
  'customer administrator',
  'customer user',
  'customer auditor',
  'agency administrator',
  'agency user',
  'neighbour administrator',
  'support',
] as const
export type RoleName = (typeof ROLES)[number]

/** Stands in every name and text of companies that none of the roles but support has to do with. */
export const FOREIGN = 'zzyzx'
/** Stands in every name and text of the agency that works for the same customer beside the own one. */
export const NEIGHBOUR = 'xkcdqq'
/** Stands in every name and text of the own agency. */
export const OWN_AGENCY = 'wvurst'

type Hidden = readonly string[]
/** What must not stand in an answer to each role. The neighbour is not to learn of the own agency, either. */
export const HIDDEN = {
  nobody: [FOREIGN, NEIGHBOUR, OWN_AGENCY],
  'customer administrator': [FOREIGN],
  'customer user': [FOREIGN],
  'customer auditor': [FOREIGN],
  'agency administrator': [FOREIGN, NEIGHBOUR],
  'agency user': [FOREIGN, NEIGHBOUR],
  'neighbour administrator': [FOREIGN, OWN_AGENCY],
  support: [],
} as const satisfies Readonly<Record<RoleName, Hidden>>
