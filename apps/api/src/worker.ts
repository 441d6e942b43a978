import { join } from 'node:path'
import { ruleBook } from '@portal/domain'
import { connect } from './platform/database.ts'
import { jobHandlers } from './job-handlers.ts'
import { JOB_KINDS } from './features/job-kinds.ts'
import { systemClock } from './platform/clock.ts'
import { readEnv } from './env.ts'
import { startJobs } from './platform/jobs.ts'
import { linkTokens } from './platform/link-token.ts'
import { createLog } from './platform/log.ts'
import { createMailer } from './platform/mail.ts'
import { createMetrics, serveMetrics } from './platform/metrics.ts'
import { openDatabase } from './platform/open-database.ts'
import { stopOnSignal } from './platform/process.ts'
import { authSecret } from './platform/secret.ts'
import { signingKey } from './platform/signing-key.ts'
import { publishKey } from './receipts/seals.store.ts'
import { createStorage } from './content/storage.ts'
import { startUpkeep } from './upkeep.ts'

/** A process that carries jobs out: started by the portal (`WORKER=process`), or on its own beside portals that run with `WORKER=none`. */
const env = readEnv(process.env)
const log = createLog(env.LOG_LEVEL)
const stops: (() => Promise<void> | void)[] = []
stopOnSignal(log, async () => {
  for (const stop of stops.toReversed()) await stop()
})
const { url, stop } = await openDatabase(env, log)
stops.push(stop)
const database = connect(url, { max: 4, applicationName: 'portal-worker' })
stops.push(database.close)
const jobs = await startJobs(JOB_KINDS, url, log, { supervise: true })
stops.push(jobs.stop)
const publicUrl = (env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`).replace(/\/$/, '')
const rules = ruleBook(env.DELETION_GRACE_DAYS)
const key = signingKey(env.DATA_DIR)
await publishKey(database.pool, key, systemClock())
const context = {
  database,
  databaseUrl: url,
  dataDir: env.DATA_DIR,
  jobs,
  clock: systemClock,
  log,
  storage: createStorage(env.DATA_DIR),
  publicUrl,
  signingKey: key,
  linkToken: linkTokens(authSecret(env)),
  rules,
}
await jobs.work(jobHandlers(context, createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: join(env.DATA_DIR, 'mail') })))
stops.push(startUpkeep(context))
if (env.METRICS_PORT !== undefined) {
  const metrics = serveMetrics(createMetrics().registry, env.METRICS_PORT, env.HOST)
  stops.push(() => void metrics.close())
}
log.info('worker ready')
