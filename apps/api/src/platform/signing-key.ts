import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `id`: the first 16 hex digits of the SHA-256 of the public key. `publicKey`: PEM (SPKI). `sign`: Ed25519, in base64url. */
export type SigningKey = { readonly id: string; readonly publicKey: string; readonly sign: (text: string) => string }

/**
 * The key that signs what the portal issues: made at the first start in the data folder, readable by its user alone. Each data folder has its own; the
 * public halves of all of them are published.
 */
export const signingKey = (dataDir: string): SigningKey => {
  const file = join(dataDir, 'signing-key.pem')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeNew(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  const key = createPrivateKey(readFileSync(file))
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  return { id: keyId(publicKey), publicKey, sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') }
}

/** The file appears whole. Two processes may start at once: the file of the first one stays. */
const writeNew = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

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
