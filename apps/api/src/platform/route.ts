import type { Answer, Endpoint, Input } from '@portal/contract'
import type { Language } from '@portal/texts'
import type * as z from 'zod'

/** The cookies that the browser sent, and how it is given others: for what changes the session itself. */
export type Cookies = { readonly sent: string | undefined; readonly keep: (cookies: readonly string[]) => void }

/** Who calls (`undefined` where nobody needs to be signed in), in which language, from which address. */
export type Visitor<A> = {
  readonly actor: A | undefined
  readonly language: Language
  readonly place: string
  /** Asks anew who it is, for an answer that lasts. `undefined`: the session is over. */
  readonly again: () => Promise<A | undefined>
  readonly cookies: Cookies
}

/**
 * An endpoint with what serves it. `admit` raises 401, 404 and 403 before a byte of the body is read, and answers what handles the input once
 * that has been checked.
 */
export type Route<E extends Endpoint, A> = {
  readonly endpoint: E
  readonly admit: (params: unknown, visitor: Visitor<A>) => Promise<(input: unknown) => Promise<unknown>>
}

/** The parameters in an endpoint's path, parsed; `undefined` where it has none. */
export type Params<E> = E extends { readonly params: infer S extends z.ZodType } ? z.output<S> : undefined

/** The route of an endpoint. Parameters and input have been parsed by the endpoint's own shapes before `admit` and what it gives receive them. */
export const route = <E extends Endpoint, A>(
  endpoint: E,
  admit: (params: Params<E>, visitor: Visitor<A>) => Promise<(input: Input<E>) => Promise<Answer<E>>>,
): Route<E, A> => ({
  endpoint,
  admit: async (params, visitor) => {
    const handle = await admit(params as Params<E>, visitor)
    return (input) => handle(input as Input<E>)
  },
})
