import { createHash } from 'node:crypto'
import * as z from 'zod'
import { canonical } from '../platform/idempotency.ts'
import { isSignedBy, type SigningKey } from '../platform/signing-key.ts'

/** What is issued under a receipt number: an end and an upgrade have their receipts, a deletion its certificate. */
export const SEALED_KINDS = ['end', 'deletion', 'upgrade'] as const
export type SealedKind = (typeof SEALED_KINDS)[number]

/** What is to be sealed. `sha256`: over everything that it states. */
export type Issued = { readonly kind: SealedKind; readonly receiptNumber: string; readonly sha256: string }

const hex = z.string().regex(/^[0-9a-f]{64}$/)
export const seal = z.strictObject({
  /** The customer number of the company whose chain it stands in. */
  company: z.string(),
  /** 1 for the first of the company. */
  place: z.int().positive(),
  kind: z.enum(SEALED_KINDS),
  receiptNumber: z.string(),
  sha256: hex,
  /** The hash of the seal before it in the chain; `null`: it is the first. */
  previous: hex.nullable(),
  at: z.iso.datetime(),
  keyId: z.string(),
  /** Ed25519 over `linkOf`, in base64url. */
  signature: z.string(),
})
/** Shows without the database that something was issued, unchanged and in its place of the customer's chain (G19). */
export type Seal = z.output<typeof seal>
type Unsigned = Omit<Seal, 'signature'>

/** SHA-256 in hex over a seal but for its signature: it is what is signed, and what the next seal carries. */
export const linkOf = ({ company, place, kind, receiptNumber, sha256, previous, at, keyId }: Unsigned): string =>
  hashOf({ company, place, kind, receiptNumber, sha256, previous, at, keyId })

/** SHA-256 in hex over a value, whatever the order of its fields. */
export const hashOf = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('hex')

/** Where a chain ends: how many seals it has, and the hash of the last. */
export type Head = { readonly length: number; readonly head: string | null }

/** Seals what a company was issued at one moment, in this order, after what its chain has. */
export const sealsAfter = (
  { length, head }: Head,
  key: SigningKey,
  { company, at }: Pick<Seal, 'company' | 'at'>,
  issued: readonly Issued[],
): readonly Seal[] => {
  const seals: Seal[] = []
  for (const { kind, receiptNumber, sha256 } of issued) {
    const last = seals.at(-1)
    const unsigned = {
      company,
      place: length + seals.length + 1,
      kind,
      receiptNumber,
      sha256,
      previous: last ? linkOf(last) : head,
      at,
      keyId: key.id,
    }
    seals.push({ ...unsigned, signature: key.sign(linkOf(unsigned)) })
  }
  return seals
}

/** Whether a seal was signed with this key and nothing in it has changed since. */
export const isSealedBy = (publicKey: string, each: Seal): boolean => isSignedBy(publicKey, linkOf(each), each.signature)
