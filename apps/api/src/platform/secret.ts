import { randomBytes } from 'node:crypto'
import { madeOnce } from './made-once.ts'

type Given = { readonly AUTH_SECRET?: string | undefined; readonly DATA_DIR: string }

/**
 * The secret that signs session cookies: AUTH_SECRET, or else one that is made once in the data folder. Several machines must share AUTH_SECRET.
 */
export const authSecret = ({ AUTH_SECRET, DATA_DIR }: Given): string =>
  AUTH_SECRET ?? madeOnce(DATA_DIR, 'auth-secret', () => randomBytes(48).toString('base64url'))
