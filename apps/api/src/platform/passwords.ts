import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { turns } from './limited.ts'
import { ProblemError } from './problem-error.ts'

/** How much work a hash is: about N·r·p. */
export type Cost = { readonly N: number; readonly r: number; readonly p: number }

/**
 * scrypt as the OWASP Password Storage Cheat Sheet advises (2^16, 8, 2: 64 MiB, one of its five equal settings). Each hash carries its own cost, so it
 * can be raised again.
 */
const COST: Cost = { N: 2 ** 16, r: 8, p: 2 }
/** The cost of hashes of earlier releases, which do not name it, and the work that is missing to the present cost. */
const EARLIER: Cost = { N: 2 ** 14, r: 16, p: 1 }
const MISSING: Cost = { N: 2 ** 14, r: 16, p: 3 }

/** At most this many hashes are computed at once in a process, and so many wait; who comes after them is asked for patience. */
const AT_ONCE = 2
const WAITING = 60
const PATIENCE_S = 10

const KEY_BYTES = 64

export type Passwords = {
  readonly hash: (password: string) => Promise<string>
  readonly verify: (given: { readonly hash: string; readonly password: string }) => Promise<boolean>
}

type Derive = (password: string, salt: string, cost: Cost) => Promise<Buffer>

/**
 * Hashes and verifies passwords in one queue, with the same work each time: how long an answer takes does not tell whether there was a password to
 * compare with. Raises `too-many-requests` when too many wait. `outdated` is told of a right password whose hash is of an earlier cost.
 */
export const createPasswords = (outdated: (hash: string, password: string) => void, derive: Derive = scrypted): Passwords => {
  const inTurn = turns(AT_ONCE, { most: WAITING, full: () => new ProblemError({ code: 'too-many-requests', retryAfter: PATIENCE_S }) })
  return {
    hash: (password) => inTurn(() => hashed(derive, password)),
    verify: async ({ hash, password }) => {
      const isRight = await inTurn(() => verified(derive, hash, password))
      if (isRight && !hash.startsWith(MARK)) outdated(hash, password)
      return isRight
    },
  }
}

const MARK = 'scrypt$'

const hashed = async (derive: Derive, password: string): Promise<string> => {
  const salt = randomBytes(16).toString('hex')
  const key = await derive(password, salt, COST)
  return `${MARK}${COST.N}$${COST.r}$${COST.p}$${salt}$${key.toString('hex')}`
}

const verified = async (derive: Derive, hash: string, password: string): Promise<boolean> => {
  if (hash.startsWith(MARK)) {
    const [, N, r, p, salt = '', key = ''] = hash.split('$')
    return isSame(key, await derive(password, salt, { N: Number(N), r: Number(r), p: Number(p) }))
  }
  const [salt = '', key = ''] = hash.split(':')
  const derived = await derive(password, salt, EARLIER)
  await derive(password, salt, MISSING)
  return isSame(key, derived)
}

const isSame = (hex: string, key: Buffer): boolean => {
  const known = Buffer.from(hex, 'hex')
  return known.length === key.length && timingSafeEqual(known, key)
}

const scrypted: Derive = (password, salt, { N, r, p }) =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key)))
  })
