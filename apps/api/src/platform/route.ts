import type { Answer, Endpoint, Input, Policy } from '@portal/contract'
import { type Action, may, type Standing, type StandingFor } from '@portal/domain'
import type { Language } from '@portal/texts'
import type * as z from 'zod'
import type { Actor } from './actor.ts'
import { notFound, ProblemError } from './problem.ts'

type Params<E> = E extends { readonly params: infer S extends z.ZodType } ? z.output<S> : undefined
type With<P extends Policy> = Endpoint & { readonly policy: P }

/** Who calls, in which language, from which network address. `actor` is `undefined` only where the endpoint is public. */
export type Visitor = { readonly actor: Actor | undefined; readonly language: Language; readonly place: string }
export type Caller = { readonly actor: Actor; readonly language: Language }

/**
 * An endpoint and the function that serves it. `admit` answers 401, 404 and 403 before any of the body is read; `handle` receives what `admit`
 * found.
 */
export type Route<E extends Endpoint> = {
  readonly endpoint: E
  readonly admit: (params: unknown, visitor: Visitor) => Promise<(input: unknown) => Promise<unknown>>
}

const signedIn = ({ actor, language }: Visitor): Caller => {
  if (!actor) throw new ProblemError({ code: 'unauthenticated' })
  return { actor, language }
}

/** Anybody may call. */
export const open = <E extends With<'public'>>(endpoint: E, handle: (input: Input<E>, visitor: Visitor) => Promise<Answer<E>>): Route<E> => ({
  endpoint,
  admit: async (_params, visitor) => (input) => handle(input as Input<E>, visitor),
})

/** Anybody signed in may call. */
export const personal = <E extends With<'signed-in'>>(endpoint: E, handle: (input: Input<E>, caller: Caller) => Promise<Answer<E>>): Route<E> => ({
  endpoint,
  admit: async (_params, visitor) => {
    const caller = signedIn(visitor)
    return (input) => handle(input as Input<E>, caller)
  },
})

/** Only support staff may call. Everybody else gets 403 whatever the path names, so that they do not learn what exists. */
export const staffOnly = <E extends With<'support-only'>>(
  endpoint: E,
  handle: (input: Input<E>, caller: Caller) => Promise<Answer<E>>,
): Route<E> => ({
  endpoint,
  admit: async (_params, visitor) => {
    const caller = signedIn(visitor)
    if (!caller.actor.support) throw new ProblemError({ code: 'forbidden' })
    return (input) => handle(input as Input<E>, caller)
  },
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
): Route<E> => ({
  endpoint,
  admit: async (params, visitor) => {
    const caller = signedIn(visitor)
    const found = await find(params as Params<E>, caller.actor)
    if (!found || found.standings.length === 0) throw notFound()
    const standing = may<E['policy']>(endpoint.policy, found.standings)
    if (!standing) throw new ProblemError({ code: 'forbidden' })
    return (input) => handle(input as Input<E>, { ...caller, ...found, standing })
  },
})

/** `find` gives the actor's access to a workspace. No access is 404; read access where write access is needed is 403. */
export const content = <E extends With<'read-content' | 'write-content'>, S extends { readonly access: 'none' | 'read' | 'write' }>(
  endpoint: E,
  find: (params: Params<E>, actor: Actor) => Promise<S | undefined>,
  handle: (input: Input<E>, caller: Caller & { readonly subject: S }) => Promise<Answer<E>>,
): Route<E> => ({
  endpoint,
  admit: async (params, visitor) => {
    const caller = signedIn(visitor)
    const subject = await find(params as Params<E>, caller.actor)
    if (!subject || subject.access === 'none') throw notFound()
    if (endpoint.policy === 'write-content' && subject.access !== 'write') throw new ProblemError({ code: 'read-only' })
    return (input) => handle(input as Input<E>, { ...caller, subject })
  },
})
