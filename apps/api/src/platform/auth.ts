import { PASSWORD_LENGTH } from '@portal/domain'
import type { Database } from '@portal/database'
import { askedLanguage, texts } from '@portal/texts'
import { betterAuth } from 'better-auth'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { v7 } from 'uuid'
import { keepFirstLanguage } from './language.store.ts'
import { limited } from './limited.ts'
import { isWithinRate, limiter } from './rate.ts'

export type AuthOptions = {
  readonly secret: string
  readonly baseUrl: string
  readonly secureCookies: boolean
  /** Mails the link with which a forgotten password is replaced. */
  readonly sendResetLink: (user: { readonly email: string }, token: string) => Promise<void>
}

/** Sessions last a week and are prolonged once a day while used. */
const WEEK = 7 * 24 * 60 * 60

const HASHES_AT_ONCE = 1

/**
 * How many reset links are mailed to one address in an hour. Beyond that the answer stays the same and no mail is sent; links sent earlier still
 * work.
 */
const RESET_LINKS = { points: 5, duration: 60 * 60 }

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

/** better-auth for passwords, sessions and links. The portal itself checks origins and log-in rates, for every call alike. */
export const createAuth = (database: Database, { secret, baseUrl, secureCookies, sendResetLink }: AuthOptions) => {
  const resetLinks = limiter(database, 'password-reset-link', RESET_LINKS)
  return betterAuth({
    appName: texts('sv').frame.brand,
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: database.pool,
    ...COLUMNS,
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
      password: { hash: limited(HASHES_AT_ONCE, hashPassword), verify: limited(HASHES_AT_ONCE, verifyPassword) },
      sendResetPassword: async ({ user, token }) => {
        if (await isWithinRate(resetLinks, user.email)) await sendResetLink(user, token)
      },
    },
    databaseHooks: {
      session: {
        create: {
          after: async ({ userId }, context) => {
            const language = askedLanguage(context?.headers?.get('accept-language') ?? undefined)
            if (language) await keepFirstLanguage(database.pool, userId, language)
          },
        },
      },
    },
    session: { ...COLUMNS.session, expiresIn: WEEK, updateAge: 24 * 60 * 60 },
    advanced: {
      useSecureCookies: secureCookies,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      database: { generateId: () => v7() },
    },
  })
}
export type Auth = ReturnType<typeof createAuth>
