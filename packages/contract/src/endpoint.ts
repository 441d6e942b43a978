import type { Action } from '@portal/domain'
import type * as z from 'zod'
import type { ProblemCode } from './problem.ts'
import type { StepUp } from './step-up.ts'

/**
 * Who may call: anyone (`public`), anyone signed in (`signed-in`), support staff (`support-only`), whoever the policy allows the action, or people
 * with that access to the subscription (`read-content`, `write-content`).
 */
export type Policy = 'public' | 'signed-in' | 'support-only' | 'read-content' | 'write-content' | Action

/** Refusals that no endpoint names: they follow from what it is, or tell of a fault of the portal. */
type Following =
  | 'second-factor-needed'
  | 'step-up-needed'
  | 'unauthenticated'
  | 'origin-refused'
  | 'payload-too-large'
  | 'idempotency-key-reused'
  | 'storage-full'
  | 'unavailable'
  | 'unexpected'

export type Endpoint = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: `/${string}`
  readonly summary: string
  readonly policy: Policy
  /** Who finds it may, or is not to know that it is there: nobody is told `forbidden`, those whom the policy does not let through find nothing. */
  readonly hidden?: true
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The body is a file of any content type. It is read whole, or with `stream` passed on in chunks, for files stored outside the database. */
  readonly upload?: true | 'stream'
  /** The header `Idempotency-Key` is required: a request that is sent twice is carried out once (G11). */
  readonly idempotent?: true
  readonly status: 200 | 201 | 204
  /** Absent for 204 and for `download`. */
  readonly answer?: z.ZodType
  /** The answer is a stream of server-sent events, each of the shape of `answer`. It lasts until either side ends it. */
  readonly feed?: true
  /** The answer is a file of this media type. */
  readonly download?: string
  /** Headers that say what the file cannot, with a description of each. */
  readonly tells?: Readonly<Record<string, string>>
  /** Somebody who must set up a second factor first may call it even so. */
  readonly withoutSecondFactor?: true
  /** When a fresh proof of who calls is demanded. */
  readonly stepUp?: StepUp
  /** Refusals beyond those that follow from the rest (`refusalsOf`). */
  readonly problems?: readonly Exclude<ProblemCode, Following>[]
}
/** An endpoint that reads and answers with JSON. */
export type Question = Endpoint & { readonly method: 'get'; readonly answer: z.ZodType }
/** A question that is too long for an address. It changes nothing, although it is sent as a POST. */
export type Inquiry = Endpoint & { readonly method: 'post'; readonly status: 200; readonly body: z.ZodType; readonly answer: z.ZodType }
/** A question whose answer is a page of a list. */
export type Listing = Question & { readonly answer: z.ZodType<{ readonly items: readonly unknown[]; readonly nextCursor: string | null }> }

export type Contract = Readonly<Record<string, Endpoint>>
export const contract = <const C extends Contract>(endpoints: C): C => endpoints

type Parts = 'params' | 'query' | 'body'
type Received<E, P extends Parts> = E extends Record<P, infer S extends z.ZodType> ? { readonly [K in P]: z.output<S> } : unknown
type Sent<E, P extends Parts> = E extends Record<P, infer S extends z.ZodType> ? { readonly [K in P]: z.input<S> } : unknown
type Bytes<E> = E extends { readonly upload: true } ? { readonly bytes: Uint8Array } : unknown
type Stream<E> = E extends { readonly upload: 'stream' } ? { readonly incoming: Incoming } : unknown
type Key<E> = E extends { readonly idempotent: true } ? { readonly idempotencyKey: string } : unknown

/** What a handler receives, after parsing. */
export type Input<E extends Endpoint> = Received<E, 'params'> & Received<E, 'query'> & Received<E, 'body'> & Bytes<E> & Stream<E> & Key<E>
/** What a caller sends. */
export type Call<E extends Endpoint> = Sent<E, 'params'> & Partial<Sent<E, 'query'>> & Sent<E, 'body'> & Bytes<E> & Key<E>
/** An incoming body: the size that the sender claims, and its bytes in chunks. Reading throws if the sender breaks off. */
export type Incoming = { readonly size: number | undefined; readonly chunks: AsyncIterable<Uint8Array> }
/** An outgoing body that is not held in memory: its size where it is known beforehand, and its bytes in chunks. */
export type Outgoing = { readonly size?: number; readonly chunks: AsyncIterable<Uint8Array> }
/** A file as the answer. `headers`: what the file cannot say itself. `mediaType`: needed when the endpoint does not fix one. */
export type Download = {
  readonly fileName: string
  readonly bytes: Uint8Array | Outgoing
  readonly mediaType?: string
  readonly headers?: Readonly<Record<string, string>>
}
/** An open stream of messages to one reader. A reader who does not keep up is disconnected. */
export type Line<M> = {
  readonly tell: (message: M) => void
  /** Writes a line without meaning, so that nothing on the way takes the connection for dead. */
  readonly beat: () => void
  readonly end: () => void
}
/** Called when the stream has begun; gives what is to be done when it is over. */
export type Feed<M> = (line: Line<M>) => () => void
export type Answer<E extends Endpoint> = E extends { readonly download: string }
  ? Download
  : E extends { readonly feed: true; readonly answer: infer S extends z.ZodType }
    ? Feed<z.output<S>>
    : E extends { readonly answer: infer S extends z.ZodType }
      ? z.output<S>
      : undefined
