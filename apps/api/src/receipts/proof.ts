import * as z from 'zod'
import { keyId } from '../platform/signing-key.ts'
import { hashOf, isSealedBy, linkOf, seal, type Seal } from './seal.ts'

const FORMAT = 'receipt-proof-1'

const proof = z.strictObject({
  format: z.literal(FORMAT),
  /** Everything that the receipt states and that never changes. */
  content: z.record(z.string(), z.json()),
  seal,
})
/** A receipt or certificate as a file that can be verified without the database. */
export type Proof = z.output<typeof proof>

/** Writes the proof as text. */
export const proofText = (content: object, sealed: Seal): string => `${JSON.stringify({ format: FORMAT, content, seal: sealed }, null, 2)}\n`

/** Reads a proof; `undefined`: the text is none. */
export const readProof = (text: string): Proof | undefined => {
  try {
    return proof.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export const PROOF_FAULTS = ['content-changed', 'key-unknown', 'seal-changed', 'missing-before', 'out-of-order', 'chain-broken', 'twice'] as const
export type ProofFault = { readonly code: (typeof PROOF_FAULTS)[number]; readonly seal: Seal }

/**
 * Judges proofs in the order in which they were given: each by itself, and each against the one before it in the same company's chain. `keys`: the
 * public keys (PEM) that are trusted.
 */
export const judgeProofs = (proofs: readonly Proof[], keys: readonly string[]): readonly ProofFault[] => {
  const trusted = new Map(keys.map((key) => [keyId(key), key]))
  const last = new Map<string, Seal>()
  return proofs.flatMap(({ content, seal: own }) => {
    const before = last.get(own.company)
    last.set(own.company, own)
    const codes = [...ownFaults(content, own, trusted.get(own.keyId)), ...(before ? faultsAfter(before, own) : [])]
    return codes.map((code) => ({ code, seal: own }))
  })
}

type Code = ProofFault['code']

const ownFaults = (content: Proof['content'], own: Seal, key: string | undefined): readonly Code[] => [
  ...(hashOf(content) === own.sha256 ? [] : ['content-changed' as const]),
  ...(key === undefined ? ['key-unknown' as const] : isSealedBy(key, own) ? [] : ['seal-changed' as const]),
]

const faultsAfter = (before: Seal, own: Seal): readonly Code[] => {
  if (own.place === before.place) return ['twice']
  if (own.place < before.place) return ['out-of-order']
  if (own.place > before.place + 1) return ['missing-before']
  return own.previous === linkOf(before) ? [] : ['chain-broken']
}
