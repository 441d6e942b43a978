import type { Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFreshProof, ruleBook, type RuleBook, stockholmDay } from '@portal/domain'
import type { Actor } from './access/actor.ts'
import { identityChecks } from './access/identity.ts'
import { findActor } from './access/actor.store.ts'
import { connect } from './platform/database.ts'
import { createApp } from './app.ts'
import type { DemoAccounts } from './features/session/session.routes.ts'
import { jobHandlers } from './job-handlers.ts'
import { startUpkeep } from './upkeep.ts'
import type { Context } from './features/context.ts'
import { createHub, type Hub } from './features/live/hub.ts'
import { JOB_KINDS } from './features/job-kinds.ts'
import { createAuth } from './platform/auth.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Env } from './env.ts'
import { createHttpServer } from './platform/http-server.ts'
import { startJobs } from './platform/jobs.ts'
import { linkTokens } from './platform/link-token.ts'
import type { Log } from './platform/log.ts'
import { createMailer } from './platform/mail.ts'
import { serveMetrics } from './platform/metrics.ts'
import { authSecret } from './platform/secret.ts'
import { signingKey } from './platform/signing-key.ts'
import { publishKey } from './receipts/seals.store.ts'
import { createSessions } from './platform/session.ts'
import { createStorage } from './content/storage.ts'
import { type Ears, listenTo } from './platform/listen.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

export type Portal = { readonly url: string; readonly context: Context; readonly stop: () => Promise<void> }
export type PortalOptions = {
  readonly env: Env
  readonly log: Log
  readonly databaseUrl: string
  /** Whether something has failed that only a restart can mend; `/healthz` says so. */
  readonly needsRestart?: () => boolean
  readonly demo?: DemoAccounts | null
  readonly clock?: Clock
  /** The rule book that ends are judged by; by default the rules in force, with the environment's grace period. */
  readonly rules?: RuleBook
  /** `off`: no recurring work is done. */
  readonly upkeep?: 'on' | 'off'
  /** How long a session is kept in the process, in milliseconds, unless a change ends it. */
  readonly sessionsKeptMs?: number
}

/**
 * Starts the portal on a migrated database: the server and, with `WORKER=inline`, the jobs in the same process. Otherwise another process carries
 * jobs out.
 */
export const startPortal = async ({
  env,
  log,
  databaseUrl,
  demo = null,
  clock = systemClock,
  upkeep = 'on',
  ...options
}: PortalOptions): Promise<Portal> => {
  const { rules = ruleBook(env.DELETION_GRACE_DAYS), sessionsKeptMs, needsRestart = () => false } = options
  const database = connect(databaseUrl)
  const jobs = await startJobs(JOB_KINDS, databaseUrl, log, { supervise: env.WORKER === 'inline' })
  const server = createHttpServer()
  const port = await listen(server, env.PORT, env.HOST)
  const publicUrl = (env.PUBLIC_URL ?? `http://${env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST}:${port}`).replace(/\/$/, '')
  const secret = authSecret(env)
  const auth = createAuth(database, {
    secret,
    baseUrl: publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    log,
    clock,
  })
  const exempt = new Set(demo?.accounts.map(({ email }) => email))
  const findSignedIn = async (userId: string, provedAt: Date | null): Promise<Actor | undefined> => {
    const actor = await findActor(database, userId, stockholmDay(clock()), exempt)
    return actor && { ...actor, hasProvedLately: isFreshProof(provedAt, clock()) }
  }
  const sessions = createSessions(auth, findSignedIn, sessionsKeptMs)
  const hub = createHub({ database, log })
  const listener = listenTo(databaseUrl, earsOf(sessions, hub), log)
  const storage = createStorage(env.DATA_DIR)
  const key = signingKey(env.DATA_DIR)
  await publishKey(database.pool, key, clock())
  const context: Context = {
    database,
    databaseUrl,
    dataDir: env.DATA_DIR,
    auth,
    sessions,
    identity: identityChecks(database),
    jobs,
    clock,
    log,
    storage,
    publicUrl,
    signingKey: key,
    linkToken: linkTokens(secret),
    rules,
  }
  const { app, metrics } = createApp(context, {
    origins: originsOf(publicUrl, port),
    trustProxy: env.TRUST_PROXY,
    webFolder: WEB,
    demo,
    hub,
    needsRestart,
  })
  server.on('request', app)
  if (env.WORKER === 'inline')
    await jobs.work(jobHandlers(context, createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: join(env.DATA_DIR, 'mail') })))
  const stopUpkeep = env.WORKER === 'inline' && upkeep === 'on' ? startUpkeep(context) : undefined
  const metricsServer = env.METRICS_PORT === undefined ? undefined : serveMetrics(metrics.registry, env.METRICS_PORT, env.HOST)
  return {
    url: publicUrl,
    context,
    stop: async () => {
      metricsServer?.close()
      stopUpkeep?.()
      hub.stop()
      await close(server)
      await listener.stop()
      await jobs.stop()
      await database.close()
    },
  }
}

/** More persons than are told of one by one. */
const EVERYBODY = '*'

/**
 * What a process does with the database's notices. While it cannot hear, no session is kept; when it hears again, whatever was told meanwhile is
 * looked up.
 */
const earsOf = (sessions: Context['sessions'], hub: Hub): Ears => ({
  channels: {
    user_changed: (userId) => {
      if (userId === EVERYBODY) {
        sessions.forgetAll()
        return void hub.missedSome()
      }
      sessions.forget(userId)
      hub.userChanged(userId)
    },
    changed: hub.changed,
    noticed: (userId) => {
      if (userId === EVERYBODY) void hub.missedSome()
      else hub.noticed(userId)
    },
  },
  onHearing: () => {
    sessions.remember(true)
    void hub.missedSome()
  },
  onDeaf: () => sessions.remember(false),
})

const originsOf = (publicUrl: string, port: number): ReadonlySet<string> =>
  new Set([new URL(publicUrl).origin, `http://127.0.0.1:${port}`, `http://localhost:${port}`])

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Closes the server: running requests are answered, idle connections are closed at once, all others after a while. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3_000).unref()
  })
