import type { Database } from '@portal/database'
import { symmetricEncrypt } from 'better-auth/crypto'
import { randomUUID } from 'node:crypto'
import { SECRET } from './portal.ts'

const CODES = 20
/** The recovery codes of a person that no log-in has used yet. */
const left = new Map<string, string[]>()

const encrypt = (data: string) => symmetricEncrypt({ key: SECRET, data })

/** Gives a person a second factor with recovery codes that the stories know. */
export const plantSecondFactor = async ({ pool }: Database, email: string, userId: string): Promise<void> => {
  const codes = Array.from({ length: CODES }, (_, each) => `kod${each}-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}`)
  await pool.query('INSERT INTO two_factor (id, user_id, secret, backup_codes, verified) VALUES ($1, $2, $3, $4, true)', [
    randomUUID(),
    userId,
    await encrypt(randomUUID()),
    await encrypt(JSON.stringify(codes)),
  ])
  left.set(email, codes)
}

/** A recovery code that has not been used. Each works once. */
export const nextCode = (email: string): string => {
  const code = left.get(email)?.pop()
  if (code === undefined) throw new Error(`${email} has no code left`)
  return code
}
