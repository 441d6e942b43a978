import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Given = { readonly AUTH_SECRET?: string | undefined; readonly DATA_DIR: string }

/**
 * The secret that signs session cookies: AUTH_SECRET, or else one that is made once in the data folder. Several machines must share AUTH_SECRET.
 */
export const authSecret = ({ AUTH_SECRET, DATA_DIR }: Given): string => {
  if (AUTH_SECRET) return AUTH_SECRET
  const file = join(DATA_DIR, 'auth-secret')
  mkdirSync(DATA_DIR, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
