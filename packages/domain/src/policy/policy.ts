import { type Role, ROLES } from '../users/membership.ts'

/**
 * How a person stands to a company or a collaboration. `own`: a member of that company (for a collaboration: of its customer). `via`: a member of an
 * agency with an active collaboration there (for a collaboration or termination: of its own agency, also afterwards). `former`: a member of an agency
 * that can still read something there.
 */
export const STANDINGS = ['own', 'via', 'former', 'support'] as const
export type StandingKind = (typeof STANDINGS)[number]
/**
 * The standing of a person who acts for a party: for the customer (`own`) or for an agency (`via`, `former`). `companyId`: the company the person is
 * a member of.
 */
export type PartyStanding = { readonly kind: 'own' | 'via' | 'former'; readonly companyId: string; readonly role: Role }
export type Standing = PartyStanding | { readonly kind: 'support' }

const anyone = ROLES
const administrators = ['administrator'] as const
const nobody = [] as const

/**
 * WHO MAY DO WHAT: one row per action. Read it beside "Who gets what" of the product. Whether the action is possible now depends on the state, not on
 * this table.
 */
export const POLICY = {
  'see-company': { own: anyone, via: anyone, former: anyone, support: true },
  'see-subscriptions': { own: anyone, via: anyone, former: anyone, support: true },
  /** The collaborations of a customer. An agency's own list is open to all its members, who stand `via` to every row of it. */
  'see-collaborations': { own: administrators, via: anyone, former: anyone, support: true },
  /** Ask a customer to collaborate, and withdraw the request. */
  'request-collaboration': { own: nobody, via: administrators, former: nobody, support: false },
  /** Accept or decline an agency's request, and preview an acceptance. */
  'answer-request': { own: administrators, via: nobody, former: nobody, support: false },
  /** What an agency keeps about its customers for itself: who is responsible, and a note. */
  'keep-customers': { own: nobody, via: ['administrator', 'user'], former: nobody, support: false },
  /** What a member of an agency keeps for himself: stars and saved views. */
  'keep-own-lists': { own: nobody, via: anyone, former: nobody, support: false },
  'end-collaboration': { own: administrators, via: administrators, former: nobody, support: false },
  'cancel-deletion': { own: administrators, via: administrators, former: nobody, support: false },
  'see-termination': { own: administrators, via: administrators, former: nobody, support: true },
  'see-cases': { own: anyone, via: nobody, former: nobody, support: true },
  'open-case': { own: anyone, via: nobody, former: nobody, support: false },
  /** Export everything of a service in one file. Users who only work in the service may not. */
  'export-everything': { own: ['administrator', 'auditor'], via: anyone, former: anyone, support: false },
  /** Take the books along as a SIE file; everybody who reads them may. */
  'export-books': { own: anyone, via: anyone, former: anyone, support: false },
  'take-agency-access-away': { own: administrators, via: nobody, former: nobody, support: false },
  /** Who can see and change a service at any moment (G16). Its auditors are told, too. */
  'see-access': { own: ['administrator', 'auditor'], via: anyone, former: anyone, support: true },
  'see-users': { own: administrators, via: administrators, former: nobody, support: true },
  /** Create users, make them administrators, set the main contact (G6). */
  'add-users': { own: administrators, via: administrators, former: nobody, support: false },
  'change-users': { own: administrators, via: nobody, former: nobody, support: false },
  'see-events': { own: administrators, via: administrators, former: administrators, support: true },
} as const satisfies Record<string, Readonly<Record<'own' | 'via' | 'former', readonly Role[]>> & { readonly support: boolean }>

export type Action = keyof typeof POLICY

/** The standings that can be allowed this action: without support where support may not do it. */
export type StandingFor<A extends Action> = A extends Action ? ((typeof POLICY)[A]['support'] extends false ? PartyStanding : Standing) : never

/** The standing that allows the action. `undefined`: none does (403). A person without any standing gets 404 before this is called. */
export const may = <A extends Action>(action: A, standings: readonly Standing[]): StandingFor<A> | undefined =>
  standings.find((standing): standing is StandingFor<A> => allowsStanding(action, standing))

const allowsStanding = (action: Action, standing: Standing): boolean => {
  const row = POLICY[action]
  if (standing.kind === 'support') return row.support
  const roles: readonly Role[] = row[standing.kind]
  return roles.includes(standing.role)
}
