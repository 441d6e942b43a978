import { type Answer, type Endpoint, type Input, type Policy, STEP_UPS } from '@portal/contract'
import { type Action, may, type Standing, type StandingFor } from '@portal/domain'
import type { Language } from '@portal/texts'
import { notFound, ProblemError } from '../platform/problem.ts'
import { type Params, type Route as PlatformRoute, route as plainRoute, type Visitor as PlatformVisitor } from '../platform/route.ts'
import { type Actor, membershipIn } from './actor.ts'

type With<P extends Policy> = Endpoint & { readonly policy: P }

type Route<E extends Endpoint> = PlatformRoute<E, Actor>
export type Visitor = PlatformVisitor<Actor>
export type Caller = { readonly actor: Actor; readonly language: Language }

/**
 * The way of every endpoint. Somebody who must set up a second factor first is refused all the rest (`second-factor-needed`); what cannot be undone is
 * refused to a session that has not proved lately who it is (`step-up-needed`), once the body has been read.
 */
const route = <E extends Endpoint>(
  endpoint: E,
  admit: (params: Params<E>, visitor: Visitor) => Promise<(input: Input<E>) => Promise<Answer<E>>>,
): Route<E> =>
  plainRoute(endpoint, async (params, visitor) => {
    const { actor } = visitor
    if (actor?.secondFactor === 'needed' && !endpoint.withoutSecondFactor) throw new ProblemError({ code: 'second-factor-needed' })
    const handle = await admit(params, visitor)
    return async (input) => {
      const demands = endpoint.stepUp && STEP_UPS[endpoint.stepUp](bodyOf(input))
      if (demands && !actor?.hasProvedLately) throw new ProblemError({ code: 'step-up-needed' })
      return handle(input)
    }
  })

const bodyOf = (input: unknown): unknown => (typeof input === 'object' && input !== null && 'body' in input ? input.body : undefined)

const signedIn = ({ actor, language }: Visitor): Caller => {
  if (!actor) throw new ProblemError({ code: 'unauthenticated' })
  return { actor, language }
}

/** Anybody may call. */
export const open = <E extends With<'public'>>(endpoint: E, handle: (input: Input<E>, visitor: Visitor) => Promise<Answer<E>>): Route<E> =>
  route(endpoint, async (_params, visitor) => (input) => handle(input, visitor))

/** Anybody signed in may call. */
export const personal = <E extends With<'signed-in'>>(endpoint: E, handle: (input: Input<E>, caller: Caller) => Promise<Answer<E>>): Route<E> =>
  route(endpoint, async (_params, visitor) => {
    const caller = signedIn(visitor)
    return (input) => handle(input, caller)
  })

/** Anybody signed in may call; the answer lasts. `again`: asks anew who it is, `undefined` when the session is over. */
export const lasting = <E extends With<'signed-in'>>(
  endpoint: E,
  handle: (input: Input<E>, caller: Caller & Pick<Visitor, 'again'>) => Promise<Answer<E>>,
): Route<E> =>
  route(endpoint, async (_params, visitor) => {
    const caller = { ...signedIn(visitor), again: visitor.again }
    return (input) => handle(input, caller)
  })

/** Anybody signed in may call; it may change the session itself, so it knows the browser's cookies. */
export const inSession = <E extends With<'signed-in'>>(
  endpoint: E,
  handle: (input: Input<E>, caller: Caller & Pick<Visitor, 'cookies'>) => Promise<Answer<E>>,
): Route<E> =>
  route(endpoint, async (_params, visitor) => {
    const caller = { ...signedIn(visitor), cookies: visitor.cookies }
    return (input) => handle(input, caller)
  })

/** Only support staff may call. Everybody else gets 403 whatever the path names, so that they do not learn what exists. */
export const staffOnly = <E extends With<'support-only'>>(endpoint: E, handle: (input: Input<E>, caller: Caller) => Promise<Answer<E>>): Route<E> =>
  route(endpoint, async (_params, visitor) => {
    const caller = signedIn(visitor)
    if (!caller.actor.support) throw new ProblemError({ code: 'forbidden' })
    return (input) => handle(input, caller)
  })

/** What a path names, and how the caller stands to it. A caller with no standing gets 404. */
export type Located<S> = { readonly standings: readonly Standing[]; readonly subject: S }
/** A caller whom the policy let in: `standing` is the one that allowed it, `standings` are all of them, from which abilities are derived. */
export type Admitted<S, A extends Action = Action> = Caller &
  Located<S> & {
    readonly standing: StandingFor<A>
  }

/** `find` searches within what the actor may know (else 404); the policy decides whether the actor may act (else 403). */
export const guarded = <E extends With<Action>, S>(
  endpoint: E,
  find: (params: Params<E>, actor: Actor) => Promise<Located<S> | undefined>,
  handle: (input: Input<E>, admitted: Admitted<S, E['policy']>) => Promise<Answer<E>>,
): Route<E> =>
  route(endpoint, async (params, visitor) => {
    const caller = signedIn(visitor)
    const admitted = admittedTo(endpoint, await find(params, caller.actor), caller)
    return (input) => handle(input, admitted)
  })

const admittedTo = <E extends With<Action>, S>(endpoint: E, found: Located<S> | undefined, caller: Caller): Admitted<S, E['policy']> => {
  if (!found || found.standings.length === 0) throw notFound()
  const standing = may<E['policy']>(endpoint.policy, found.standings)
  if (!standing) throw endpoint.hidden ? notFound() : new ProblemError({ code: 'forbidden' })
  return { ...caller, ...found, standing }
}

/** The same where the body names what is acted on: it is looked up once the input has been checked, so 400 comes before 404 and 403. */
export const guardedByBody = <E extends With<Action>, S>(
  endpoint: E,
  find: (input: Input<E>, actor: Actor) => Promise<Located<S> | undefined>,
  handle: (input: Input<E>, admitted: Admitted<S, E['policy']>) => Promise<Answer<E>>,
): Route<E> =>
  route(endpoint, async (_params, visitor) => {
    const caller = signedIn(visitor)
    return async (input) => handle(input, admittedTo(endpoint, await find(input, caller.actor), caller))
  })

/** `find` gives the actor's access to a workspace. No access is 404; read access where write access is needed is 403. */
export const content = <E extends With<'read-content' | 'write-content'>, S extends { readonly access: 'none' | 'read' | 'write' }>(
  endpoint: E,
  find: (params: Params<E>, actor: Actor) => Promise<S | undefined>,
  handle: (input: Input<E>, caller: Caller & { readonly subject: S }) => Promise<Answer<E>>,
): Route<E> =>
  route(endpoint, async (params, visitor) => {
    const caller = signedIn(visitor)
    const subject = await find(params, caller.actor)
    if (!subject || subject.access === 'none') throw notFound()
    if (endpoint.policy === 'write-content' && subject.access !== 'write') throw new ProblemError({ code: 'read-only' })
    return (input) => handle(input, { ...caller, subject })
  })

/** The actor's own membership in a company, for what belongs to a member. Somebody who comes from elsewhere finds nothing (404). */
export const ownMembership = (actor: Actor, companyId: string): string => {
  const own = membershipIn(actor, companyId)
  if (!own) throw notFound()
  return own.membershipId
}
