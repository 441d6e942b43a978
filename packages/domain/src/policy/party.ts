import type { PartyKind } from '../subscriptions/access-level.ts'
import { type Action, may, type PartyStanding, type Standing } from './policy.ts'

/** For which party somebody acts: the customer's own people for the customer, an agency's staff for their agency (G1). */
export const partyOf = ({ kind }: PartyStanding): PartyKind => (kind === 'own' ? 'customer' : 'agency')

/** The agency that somebody acts for; `null`: they act for their own company. */
export const agencyOf = ({ kind, companyId }: PartyStanding): string | null => (kind === 'own' ? null : companyId)

/**
 * For which party somebody acts who stands in several ways: one of the customer's own people acts for the customer, also when they work at an
 * agency too. `null`: support, who is no party.
 */
export const actingParty = (standings: readonly Standing[]): PartyKind | null => {
  const parties = standings.flatMap((standing) => (standing.kind === 'support' ? [] : [partyOf(standing)]))
  return parties.find((party) => party === 'customer') ?? parties[0] ?? null
}

/**
 * How somebody stands to a collaboration with this agency, or to its end: the customer's own people, support, and the agency's staff, for whom it
 * stays theirs after the agency has left the customer. Other agencies' staff does not stand to it at all (G21).
 */
export const towards = (agencyId: string, standings: readonly Standing[]): readonly Standing[] =>
  standings.flatMap((standing): readonly Standing[] => {
    if (standing.kind === 'support' || standing.kind === 'own') return [standing]
    return standing.companyId === agencyId ? [{ ...standing, kind: 'via' }] : []
  })

/**
 * Whether somebody sees a thing of every agency's: the company's own people whom the policy lets, and support. An agency's staff sees its own only,
 * whatever the policy lets it do (G21).
 */
export const seesEveryAgency = (action: Action, standings: readonly Standing[]): boolean =>
  may(
    action,
    standings.filter(({ kind }) => kind === 'own' || kind === 'support'),
  ) !== undefined
