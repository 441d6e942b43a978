import { keysOf } from '../kernel/keys.ts'
import { type Role, ROLES } from '../users/membership.ts'

/**
 * How someone stands to a company or a collaboration.
 * `own`: a member of that company (of a collaboration: of its customer). `via`: a member of an agency with an active collaboration there
 * (of a collaboration or termination: of its own agency, also afterwards). `former`: of an agency that can still read something there.
 */
export const STANDINGS = ['own', 'via', 'former', 'support'] as const
export type StandingKind = (typeof STANDINGS)[number]
/** Somebody who acts for a party: for the customer (`own`), or for an agency (`via`, `former`). `companyId`: theirs. */
export type PartyStanding = { readonly kind: 'own' | 'via' | 'former'; readonly companyId: string; readonly role: Role }
export type Standing = PartyStanding | { readonly kind: 'support' }

const anyone = ROLES
const administrators = ['administrator'] as const
const nobody = [] as const

/** WHO MAY DO WHAT: one row an action, to be read aloud beside "Who gets what" of the product. Whether the time is right is the state's business. */
export const POLICY = {
  'see-company': { own: anyone, via: anyone, former: anyone, support: true },
  'see-subscriptions': { own: anyone, via: anyone, former: anyone, support: true },
  /** A customer's; an agency's own list is open to all its members, who stand `via` to every row of it. */
  'see-collaborations': { own: administrators, via: anyone, former: anyone, support: true },
  /** Ask a customer to collaborate, and take that back. */
  'request-collaboration': { own: nobody, via: administrators, former: nobody, support: false },
  /** Accept or decline what an agency asks for; see what accepting does. */
  'answer-request': { own: administrators, via: nobody, former: nobody, support: false },
  'end-collaboration': { own: administrators, via: administrators, former: nobody, support: false },
  'cancel-deletion': { own: administrators, via: administrators, former: nobody, support: false },
  'see-termination': { own: administrators, via: administrators, former: nobody, support: true },
  'see-cases': { own: anyone, via: nobody, former: nobody, support: true },
  'open-case': { own: anyone, via: nobody, former: nobody, support: false },
  /** Everything of a service in one file to carry away: not for those who only work in it. */
  'export-everything': { own: ['administrator', 'auditor'], via: anyone, former: anyone, support: false },
  'take-agency-access-away': { own: administrators, via: nobody, former: nobody, support: false },
  'see-users': { own: administrators, via: administrators, former: nobody, support: true },
  /** Create, raise to administrator, make main contact (G6). */
  'add-users': { own: administrators, via: administrators, former: nobody, support: false },
  'change-users': { own: administrators, via: nobody, former: nobody, support: false },
  'see-events': { own: administrators, via: administrators, former: administrators, support: true },
} as const satisfies Record<string, Readonly<Record<'own' | 'via' | 'former', readonly Role[]>> & { readonly support: boolean }>

export type Action = keyof typeof POLICY
export const ACTIONS = keysOf(POLICY)

/** How somebody stands who may do this: only a party, where support may not. */
export type StandingFor<A extends Action> = A extends Action ? ((typeof POLICY)[A]['support'] extends false ? PartyStanding : Standing) : never

/** The standing that allows the action, or `undefined`: nobody of that kind may (403). Someone without any standing gets 404 before this is asked. */
export const may = <A extends Action>(action: A, standings: readonly Standing[]): StandingFor<A> | undefined =>
  standings.find((standing): standing is StandingFor<A> => allowsStanding(action, standing))

/** What somebody with these standings may do, for answers to carry: the web never asks for a role. */
export const abilitiesOf = (standings: readonly Standing[]): readonly Action[] => ACTIONS.filter((action) => may(action, standings))

const allowsStanding = (action: Action, standing: Standing): boolean => {
  const row = POLICY[action]
  if (standing.kind === 'support') return row.support
  const roles: readonly Role[] = row[standing.kind]
  return roles.includes(standing.role)
}
