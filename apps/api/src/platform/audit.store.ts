import type { Database } from '@portal/database'
import { v7 } from 'uuid'
import type { Clock } from './clock.ts'

type Audited =
  | 'log-in'
  | 'log-in-refused'
  | 'log-out'
  | 'code-asked'
  | 'code-refused'
  | 'reset-asked'
  | 'password-replaced'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-renewed'
  | 'session-ended'
  | 'identity-proven'
/** Whom it is about: an address that somebody gave, or a person; `null`: not known. */
type Whom = { readonly email: string } | { readonly userId: string | null }
type From = { readonly place: string; readonly requestId: string }

/**
 * Writes down that somebody tried to log in or replaced a password: ids, never an address or name. An address that nobody has takes the same statement,
 * so the time it takes tells nothing. `from`: absent where it is not known.
 */
export const audit =
  ({ pool }: Pick<Database, 'pool'>, clock: Clock) =>
  async (what: Audited, whom: Whom, from?: From): Promise<void> => {
    const [email, userId] = 'email' in whom ? [whom.email, null] : [null, whom.userId]
    await pool.query({ name: 'audit', text: NOTE, values: [v7(), clock(), what, userId, email, from?.place ?? null, from?.requestId ?? null] })
  }

const NOTE = `
  INSERT INTO audit_entry (id, at, what, user_id, place, request_id)
  VALUES ($1, $2, $3, coalesce($4::uuid, (SELECT id FROM "user" WHERE email = lower($5))), $6, $7)`
