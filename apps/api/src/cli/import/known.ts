/** What the database already knows of the register's companies and persons. */
export type Known = {
  /** Customer number → kind. */
  readonly companies: ReadonlyMap<string, 'agency' | 'customer'>
  /** Customer numbers that have a main contact. */
  readonly mainContacts: ReadonlySet<string>
  /** `customer number/e-mail`. */
  readonly members: ReadonlySet<string>
  /** `customer number/service` → state, and whether a collaboration is active there. */
  readonly subscriptions: ReadonlyMap<string, { readonly state: string; readonly active: boolean }>
  /** `agency number/e-mail` of the main contacts that the register names. */
  readonly agencyStaff: ReadonlySet<string>
  /** The agencies that collaborate with the companies of those main contacts. */
  readonly activePairs: readonly { readonly agency: string; readonly customer: string }[]
}
