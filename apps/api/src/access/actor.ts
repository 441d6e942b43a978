import type { Day, Language, Role, SecondFactorState } from '@portal/domain'

/** The signed-in person, with the companies they are an active member of. */
export type Actor = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly support: boolean
  /** The language stored with the person; `null`: none yet. */
  readonly language: Language | null
  /** Whether the person has closed the guide on the first page. */
  readonly firstStepsClosed: boolean
  readonly secondFactor: SecondFactorState
  /** Whether the person of the session proved lately who they are (`isFreshProof`). `false` where there is no session. */
  readonly hasProvedLately: boolean
  readonly memberships: readonly ActorMembership[]
}
export type ActorMembership = {
  readonly membershipId: string
  readonly companyId: string
  readonly companyKind: 'agency' | 'customer'
  readonly companyName: string
  readonly customerNumber: string
  readonly role: Role
  readonly isMainContact: boolean
  /** An auditor's last day. */
  readonly endsOn: Day | null
}

export const agenciesOf = (actor: Actor): readonly ActorMembership[] => actor.memberships.filter(({ companyKind }) => companyKind === 'agency')
export const membershipIn = (actor: Actor, companyId: string): ActorMembership | undefined =>
  actor.memberships.find((each) => each.companyId === companyId)

/** The two parameters that limit a query to what the actor may know: the ids of their companies, and whether they are support. */
export const actorScope = (actor: Actor): readonly [readonly string[], boolean] => [
  actor.memberships.map(({ companyId }) => companyId),
  actor.support,
]
