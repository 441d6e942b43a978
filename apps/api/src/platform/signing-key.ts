import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { madeOnce } from './made-once.ts'

/** `id`: the first 16 hex digits of the SHA-256 of the public key. `publicKey`: PEM (SPKI). `sign`: Ed25519, in base64url. */
export type SigningKey = { readonly id: string; readonly publicKey: string; readonly sign: (text: string) => string }

/**
 * The key that signs what the portal issues: made at the first start in the data folder, readable by its user alone. Each data folder has its own; the
 * public halves of all of them are published.
 */
export const signingKey = (dataDir: string): SigningKey => {
  const key = createPrivateKey(madeOnce(dataDir, 'signing-key.pem', newKey))
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  return { id: keyId(publicKey), publicKey, sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') }
}

const newKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The id of a public key. Throws when the text is no public key. */
export const keyId = (publicKey: string): string =>
  createHash('sha256')
    .update(derOf(createPublicKey(publicKey)))
    .digest('hex')
    .slice(0, 16)

const derOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** Whether the signature (base64url) of a text was made with the private half of this key. */
export const isSignedBy = (publicKey: string, text: string, signature: string): boolean =>
  verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64url'))
