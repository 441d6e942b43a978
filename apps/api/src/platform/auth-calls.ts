import * as z from 'zod'

/** All that belongs to a log-in is plain: no nesting, and no null byte, which PostgreSQL has none of in its texts. */
const text = z.string().regex(/^[^\0]*$/)
const plain = z.union([text, z.number(), z.boolean(), z.null()])
const email = text.max(254)
const password = text.max(1000)

const call = <P extends string, F extends z.ZodRawShape>(path: P, fields: F) =>
  z.object({ path: z.literal(path), body: z.object(fields).catchall(plain) })

const CALLS = [
  call('/sign-in/email', { email, password }),
  call('/sign-out', {}),
  call('/revoke-sessions', {}),
  call('/request-password-reset', { email }),
  call('/reset-password', { newPassword: password, token: text }),
] as const

/** A call of better-auth that the portal has, under /api/auth; each is a POST. */
export const authCall = z.discriminatedUnion('path', CALLS)
export type AuthCall = z.output<typeof authCall>

const PATHS: ReadonlySet<string> = new Set(CALLS.map(({ shape }) => shape.path.value))

/** Whether the portal has this call, spelled exactly so. Whatever else better-auth answers to is not there. */
export const isAuthPath = (path: string): boolean => PATHS.has(path)
