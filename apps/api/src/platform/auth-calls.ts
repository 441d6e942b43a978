import { email } from '@portal/contract'
import * as z from 'zod'

/** The fields of a log-in are plain values, never nested. A null byte is refused because PostgreSQL cannot store one in a text. */
const text = z.string().regex(/^[^\0]*$/)
const plain = z.union([text, z.number(), z.boolean(), z.null()])
const password = text.max(1000)

const call = <P extends string, F extends z.ZodRawShape>(path: P, fields: F) =>
  z.object({ path: z.literal(path), body: z.object(fields).catchall(plain) })

const CALLS = [
  call('/sign-in/email', { email, password }),
  call('/sign-out', {}),
  call('/revoke-sessions', {}),
  call('/request-password-reset', { email }),
  call('/reset-password', { newPassword: password, token: text }),
  call('/two-factor/verify-totp', { code: text.max(40) }),
  call('/two-factor/verify-backup-code', { code: text.max(40) }),
] as const

/** The calls of better-auth that the portal offers, under /api/auth. Each is a POST. */
export const authCall = z.discriminatedUnion('path', CALLS)
export type AuthCall = z.output<typeof authCall>

const FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(CALLS.map(({ shape }) => [shape.path.value, new Set(Object.keys(shape.body.shape))]))

/** What better-auth is sent: the fields above and no others, such as an address to go on to. */
export const sentFields = ({ path, body }: AuthCall): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(body).filter(([name]) => FIELDS.get(path)?.has(name)))

/** Whether the portal offers this call, spelled exactly so. Every other path of better-auth is answered 404. */
export const isAuthPath = (path: string): boolean => FIELDS.has(path)
