import type { Action } from '@portal/domain'
import type * as z from 'zod'
import type { Problem } from './problem.ts'

/**
 * Who may call: nobody needs to be known (`public`), any signed-in person (`signed-in`), support staff (`support-only`), an action of the policy,
 * or whoever has an access level in that subscription (`read-content`, `write-content`).
 */
export type Policy = 'public' | 'signed-in' | 'support-only' | 'read-content' | 'write-content' | Action

export type Endpoint = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: `/${string}`
  readonly summary: string
  readonly policy: Policy
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The body is a file's bytes, of any content type: read whole, or given on as they come where they are kept outside the database. */
  readonly upload?: true | 'stream'
  /** The header `Idempotency-Key` is required: the same request sent twice is carried out once (G11). */
  readonly idempotent?: true
  readonly status: 200 | 201 | 204
  /** Absent with 204 and with `download`. */
  readonly answer?: z.ZodType
  /** The answer is a file of this media type. */
  readonly download?: string
  /** Headers that tell what the file cannot say itself: by their names, what they hold. */
  readonly tells?: Readonly<Record<string, string>>
  /** Refusals beyond those that every endpoint of its policy can give. */
  readonly problems?: readonly Problem['code'][]
}
/** An endpoint that answers a question with JSON. */
export type Question = Endpoint & { readonly method: 'get'; readonly answer: z.ZodType }
/** A question whose answer comes page by page. */
export type Listing = Question & { readonly answer: z.ZodType<{ readonly items: readonly unknown[]; readonly nextCursor: string | null }> }

export type Contract = Readonly<Record<string, Endpoint>>
export const contract = <const C extends Contract>(endpoints: C): C => endpoints

type Parts = 'params' | 'query' | 'body'
type Received<E, P extends Parts> = E extends Record<P, infer S extends z.ZodType> ? { readonly [K in P]: z.output<S> } : unknown
type Sent<E, P extends Parts> = E extends Record<P, infer S extends z.ZodType> ? { readonly [K in P]: z.input<S> } : unknown
type Bytes<E> = E extends { readonly upload: true } ? { readonly bytes: Uint8Array } : unknown
type Stream<E> = E extends { readonly upload: 'stream' } ? { readonly incoming: Incoming } : unknown
type Key<E> = E extends { readonly idempotent: true } ? { readonly idempotencyKey: string } : unknown

/** What a handler receives, parsed. */
export type Input<E extends Endpoint> = Received<E, 'params'> & Received<E, 'query'> & Received<E, 'body'> & Bytes<E> & Stream<E> & Key<E>
/** What a caller sends. */
export type Call<E extends Endpoint> = Sent<E, 'params'> & Partial<Sent<E, 'query'>> & Sent<E, 'body'> & Bytes<E> & Key<E>
/** A body on its way in: the size that its sender claims, and its bytes as they come. Reading throws when the sender breaks off. */
export type Incoming = { readonly size: number | undefined; readonly chunks: AsyncIterable<Uint8Array> }
/** A body on its way out that is not held whole: its size, and its bytes as they are read. */
export type Outgoing = { readonly size: number; readonly chunks: AsyncIterable<Uint8Array> }
/** A file that leaves the house; `headers` tell what it cannot say itself, `mediaType` what it is when its endpoint does not know. */
export type Download = {
  readonly fileName: string
  readonly bytes: Uint8Array | Outgoing
  readonly mediaType?: string
  readonly headers?: Readonly<Record<string, string>>
}
export type Answer<E extends Endpoint> = E extends { readonly download: string }
  ? Download
  : E extends { readonly answer: infer S extends z.ZodType }
    ? z.output<S>
    : undefined
