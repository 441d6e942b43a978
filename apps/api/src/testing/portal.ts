import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, workUrl } from '@portal/database'
import { testDatabase } from '@portal/database/testing'
import { addMember, type Company, type Member, type NewMember } from '@portal/database/world'
import type { RuleBook } from '@portal/domain'
import { makeSignature } from 'better-auth/crypto'
import { inject } from 'vitest'
import { readEnv } from '../env.ts'
import type { Context } from '../features/context.ts'
import { createLog } from '../platform/log.ts'
import { startPortal } from '../portal.ts'
import { sweep } from '../upkeep.ts'
import { type Caller, createCaller } from './caller.ts'
import { type Letter, letterTo, lettersTo } from './mail-box.ts'
import { addCustomer, type Customer, type NewCustomer, type World } from './world.ts'

export type TestPortal = World & {
  readonly url: string
  readonly databaseUrl: string
  readonly context: Context
  /** Runs all recurring work now. */
  readonly sweep: () => Promise<void>
  readonly dataFolder: string
  readonly database: Database
  /** Calls as a person who is logged in. */
  readonly as: (email: string) => Caller
  readonly anonymous: Caller
  /** The cookie of a session made without the password; logging in is tested elsewhere. */
  readonly cookieOf: (email: string) => Promise<string>
  /** Stops the portal's clock at this instant. */
  readonly travelTo: (instant: string) => void
  readonly customer: (asked?: NewCustomer) => Promise<Customer>
  /** A member who can log in, unless invited. */
  readonly member: (company: Pick<Company, 'id'>, asked: NewMember) => Promise<Member>
  readonly letters: (address: string) => Promise<readonly Letter[]>
  readonly letter: (address: string, count?: number) => Promise<Letter>
  readonly stop: () => Promise<void>
}
export type TestPortalOptions = {
  readonly graceDays?: number
  readonly rules?: RuleBook
  readonly sessionsKeptMs?: number
  readonly needsRestart?: () => boolean
  /** Silent where it is not given. */
  readonly logLevel?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a portal as in operation, on a database of its own with a small world, and with its mails in files. */
export const startTestPortal = async (options: TestPortalOptions = {}): Promise<TestPortal> => {
  const { template, passwordHash, ...world } = inject('world')
  const test = await testDatabase('portal', template)
  const portal = await startPortalOn(workUrl(test.url), options)
  return {
    ...world,
    ...portal,
    database: test.database,
    databaseUrl: test.url,
    customer: (asked) => addCustomer(test.database.pool, world, passwordHash, asked),
    member: (company, asked) => addMember(test.database.pool, company, asked.status === 'invited' ? asked : { passwordHash, ...asked }),
    stop: async () => {
      await portal.stop()
      await test.drop()
    },
  }
}

/** Sessions are begun anew before an act could be refused because nobody proved lately who they are, however long a file of tests runs. */
const FRESH_MS = 10 * 60_000

/** Starts another portal on a database, as on a second machine. */
export const startPortalOn = async (
  databaseUrl: string,
  { graceDays = 30, sessionsKeptMs, env = {}, rules, needsRestart, logLevel = 'silent' }: TestPortalOptions = {},
) => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-'))
  let now: Date | undefined
  const secret = 'a secret that both portals on one database share'
  const variables = { DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: '0', AUTH_SECRET: secret, DELETION_GRACE_DAYS: String(graceDays) }
  const portal = await startPortal({
    env: readEnv({ ...variables, WORKER: 'inline', ...env }),
    log: createLog(logLevel),
    databaseUrl,
    clock: () => now ?? new Date(),
    ...(rules && { rules }),
    ...(needsRestart && { needsRestart }),
    upkeep: 'off',
    ...(sessionsKeptMs !== undefined && { sessionsKeptMs }),
  })
  const mail = join(folder, 'mail')
  const anonymous = createCaller(portal.url, async () => undefined)
  const signIn = async (email: string): Promise<string> => {
    const { internalAdapter, authCookies } = await portal.context.auth.$context
    const found = await internalAdapter.findUserByEmail(email)
    if (!found) throw new Error(`no user has the address ${email}`)
    const { token } = await internalAdapter.createSession(found.user.id)
    return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)}`
  }
  const cookies = new Map<string, { readonly cookie: Promise<string>; readonly since: number }>()
  const cookieOf = (email: string): Promise<string> => {
    const known = cookies.get(email)
    if (known && performance.now() - known.since < FRESH_MS) return known.cookie
    const cookie = signIn(email)
    cookies.set(email, { cookie, since: performance.now() })
    return cookie
  }
  return {
    url: portal.url,
    context: portal.context,
    sweep: () => sweep(portal.context),
    dataFolder: folder,
    anonymous,
    as: (email: string) => createCaller(portal.url, () => cookieOf(email)),
    cookieOf,
    travelTo: (instant: string) => {
      now = new Date(instant)
      // Whoever goes on at another time logs in anew, so that what they do is not refused for want of a fresh proof.
      cookies.clear()
    },
    letters: (address: string) => lettersTo(mail, address),
    letter: (address: string, count?: number) => letterTo(mail, address, count),
    stop: async () => {
      await portal.stop()
      await rm(folder, { recursive: true })
    },
  }
}
