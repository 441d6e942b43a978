import type { PartyKind } from '../subscriptions/access-level.ts'
import { type Action, may, type PartyStanding, type Standing } from './policy.ts'

/** The party a person acts for: the customer's own people act for the customer, an agency's staff for their agency (G1). */
export const partyOf = ({ kind }: PartyStanding): PartyKind => (kind === 'own' ? 'customer' : 'agency')

/** The agency a person acts for. `null`: they act for their own company. */
export const agencyOf = ({ kind, companyId }: PartyStanding): string | null => (kind === 'own' ? null : companyId)

/**
 * The party a person with several standings acts for. The customer's own people act for the customer, even if they also work at an agency. `null`:
 * support acts for no party.
 */
export const actingParty = (standings: readonly Standing[]): PartyKind | null => {
  const parties = standings.flatMap((standing) => (standing.kind === 'support' ? [] : [partyOf(standing)]))
  return parties.find((party) => party === 'customer') ?? parties[0] ?? null
}

/**
 * A person's standings to a collaboration with this agency, or to its end: the customer's own people, support, and this agency's staff, also after
 * the agency has left the customer. The staff of other agencies have none (G21).
 */
export const towards = (agencyId: string, standings: readonly Standing[]): readonly Standing[] =>
  standings.flatMap((standing): readonly Standing[] => {
    if (standing.kind === 'support' || standing.kind === 'own') return [standing]
    return standing.companyId === agencyId ? [{ ...standing, kind: 'via' }] : []
  })

/**
 * Whether a person sees what concerns every agency: the company's own people whom the policy allows, and support. An agency's staff see only their
 * own agency's (G21).
 */
export const seesEveryAgency = (action: Action, standings: readonly Standing[]): boolean =>
  may(
    action,
    standings.filter(({ kind }) => kind === 'own' || kind === 'support'),
  ) !== undefined

/** The agencies at a customer that somebody may know of. */
export type KnownAgencies = readonly string[] | 'all'

/** The agencies of which somebody may know what this action shows (G21). */
export const agenciesKnownTo = (action: Action, standings: readonly Standing[]): KnownAgencies =>
  seesEveryAgency(action, standings)
    ? 'all'
    : standings.flatMap((standing) => (standing.kind === 'via' || standing.kind === 'former' ? [standing.companyId] : []))

/** The collaborations, ends and whatever else lies between the customer and an agency that is among the known. */
export const knownTo = <T extends { readonly agencyId: string }>(known: KnownAgencies, things: readonly T[]): readonly T[] =>
  known === 'all' ? things : things.filter(({ agencyId }) => known.includes(agencyId))

/** An agency is told the customer's main contact while the two collaborate; one that only reads afterwards is not (G21). */
export const knowsMainContact = (standings: readonly Standing[]): boolean => standings.some(({ kind }) => kind !== 'former')
