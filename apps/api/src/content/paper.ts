import type { EInvoiceNeed, RecordKind } from '@portal/domain'
import type { Texts } from '@portal/texts'
import type { PgClient } from '../platform/database.ts'

/** What every paper is written from. */
export type PaperGiven = {
  readonly subscriptionId: string
  readonly company: { readonly name: string }
  readonly texts: Texts
  /** JPEG or PNG; `null`: none. */
  readonly logo: Uint8Array | null
  readonly at: Date
}
/** A paper as it goes from system to system, or what is missing for that. */
export type Electronic = { readonly xml: string } | { readonly missing: readonly EInvoiceNeed[] }
/**
 * A PDF of a record, by its kind and key, that is written while it is read. `name`: without its ending, as a person would call the file. `electronic`:
 * `null` for a kind of paper that does not go from system to system.
 */
export type Paper = {
  readonly kind: RecordKind
  readonly key: string
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly electronic: Electronic | null
}
/** A record whose stored content is no longer one of its kind, so that no paper can be made of it. `unreadable`: its key. */
export type Unreadable = { readonly kind: RecordKind; readonly unreadable: string }
/** The papers of a kind of record, as their receivers got them; both are read in the caller's transaction. */
export type Papers = {
  readonly count: (client: Pick<PgClient, 'query'>, subscriptionId: string) => Promise<number>
  readonly each: (client: PgClient, given: PaperGiven) => AsyncGenerator<Paper | Unreadable>
}
