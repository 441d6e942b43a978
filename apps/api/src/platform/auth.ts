import { PASSWORD_LENGTH } from '@portal/domain'
import type { Database } from '@portal/database'
import { askedLanguage, texts } from '@portal/texts'
import { betterAuth } from 'better-auth'
import { v7 } from 'uuid'
import { keepFirstLanguage } from './language.store.ts'
import { audit } from './audit.store.ts'
import { forgetLinksOf, keepNewHash } from './auth.store.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { createPasswords } from './passwords.ts'
import { secondFactorPlugin } from './second-factor.ts'

export type AuthOptions = {
  readonly secret: string
  readonly baseUrl: string
  readonly secureCookies: boolean
  readonly log: Pick<Log, 'warn'>
  readonly clock: Clock
}

/** Sessions last a week and are prolonged while used, at most every ten minutes: so exactly it is known when one was last used. */
const WEEK = 7 * 24 * 60 * 60
const PROLONGED = 10 * 60

/** The columns of better-auth's tables that are not named as its fields are. The schema has them in `prisma/schema.prisma`. */
const COLUMNS = {
  user: { fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
  session: {
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  account: {
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: { fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
} as const

/**
 * better-auth for passwords, sessions and links. The portal itself checks origins and log-in rates, for every call alike, and makes the links with which
 * a forgotten password is replaced (`features/session`).
 */
export const createAuth = (database: Database, { secret, baseUrl, secureCookies, log, clock }: AuthOptions) => {
  const passwords = createPasswords((outdated, password) => {
    const renewed = passwords.hash(password).then((hash) => keepNewHash(database.pool, outdated, hash))
    renewed.catch((error: unknown) => log.warn({ err: error }, 'a hash of an earlier release is kept'))
  })
  return betterAuth({
    appName: texts('sv').frame.brand,
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: database.pool,
    ...COLUMNS,
    plugins: [secondFactorPlugin()],
    telemetry: { enabled: false },
    logger: { disabled: true },
    /** Errors that are not refusals, such as a lost database, are thrown, so that the portal answers and logs them. */
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      password: passwords,
      onPasswordReset: async ({ user }) => {
        await forgetLinksOf(database.pool, user.id)
        await audit(database, clock)('password-replaced', { userId: user.id })
      },
    },
    verification: { ...COLUMNS.verification, storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        create: {
          /** Whoever begins a session has just proved who they are. */
          before: async (session) => ({ data: { ...session, provedAt: clock() } }),
          after: async ({ userId }, context) => {
            const language = askedLanguage(context?.headers?.get('accept-language') ?? undefined)
            if (language) await keepFirstLanguage(database.pool, userId, language)
          },
        },
      },
    },
    session: {
      ...COLUMNS.session,
      additionalFields: { provedAt: { type: 'date', required: false, input: false, fieldName: 'proved_at' } },
      expiresIn: WEEK,
      updateAge: PROLONGED,
    },
    advanced: {
      useSecureCookies: secureCookies,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      // With joins an account is found by one statement, whether it has a password or not.
      database: { generateId: () => v7(), joins: true },
    },
  })
}
export type Auth = ReturnType<typeof createAuth>
